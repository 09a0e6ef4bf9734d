import { PassThrough } from 'node:stream'
import { main } from '../src/main.ts'

/** What a test gives the command. */
export interface Surroundings {
  /** What is typed or piped. */
  readonly typed?: string
  /** Whether somebody sits at a terminal. Default: nobody does. */
  readonly isTerminal?: boolean
  readonly environment?: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
}

/** Runs the command line in this process. Returns its exit code and what it printed. */
export async function run(args: readonly string[], surroundings: Surroundings = {}) {
  const { typed = '', isTerminal = false, environment = {}, signal = new AbortController().signal } = surroundings
  const printed = { out: '', err: '' }
  const [input, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()]
  output.on('data', (chunk) => (printed.out += chunk))
  errors.on('data', (chunk) => (printed.err += chunk))
  if (isTerminal) for (const stream of [input, errors]) Object.assign(stream, { isTTY: true })
  if (isTerminal) input.write(typed)
  else input.end(typed)
  const code = await main(args, { input, output, errors, environment, signal })
  return { code, ...printed }
}
