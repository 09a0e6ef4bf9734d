import type { ChildProcess } from 'node:child_process'

/**
 * Waits until a program has printed what is expected, and reads on after that, since a full pipe would stop the program.
 * Throws if the program ends first.
 */
export function waitForOutput(child: ChildProcess, expected: RegExp): Promise<RegExpExecArray> {
  let output = ''
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      output += text
      const found = expected.exec(output)
      if (found) resolve(found)
    }
    child.stdout?.setEncoding('utf8').on('data', read)
    child.stderr?.setEncoding('utf8').on('data', read)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The program ended before it was ready.\n${output.slice(-3_000)}`)))
  })
}
