import { describeError, writeLine } from './describe-error.ts'
import { exitCodes } from './exit-codes.ts'
import { createProgram } from './program.ts'
import type { Terminal } from './terminal.ts'

/** Runs a command line and returns its exit code. Writes an error as one line to stderr. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return exitCodes.done.code
  } catch (error) {
    // The parser also throws after it prints the help or the version.
    if ((error as { exitCode?: unknown }).exitCode === 0) return exitCodes.done.code
    const failure = describeError(error)
    terminal.errors.write(`${writeLine(failure, args.includes('--json'))}\n`)
    return exitCodes[failure.exit].code
  }
}

/** Runs the command line of this process. */
export async function run(): Promise<void> {
  const { argv, stdin: input, stdout: output, stderr: errors, env: environment } = process
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  process.exitCode = await main(argv.slice(2), { input, output, errors, environment, signal: controller.signal })
}
