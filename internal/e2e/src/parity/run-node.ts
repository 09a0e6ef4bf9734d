import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const resolveFile = (path: string) => fileURLToPath(new URL(`../${path}.ts`, import.meta.url))

/** Runs an entry in a separate process, under a major version of msw; its output is JSON. */
export async function runUnderMsw(major: 2 | 3, entry: string, input: unknown): Promise<unknown> {
  const preload = major === 2 ? ['--import', resolveFile('parity/with-msw-2')] : []
  const child = spawn(process.execPath, [...preload, resolveFile(`entries/${entry}`)])
  child.stdin.end(JSON.stringify(input))
  const [output, complaints] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (!output) throw new Error(complaints)
  return JSON.parse(output)
}
