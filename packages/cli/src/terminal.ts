import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { CommandError } from './exit-codes.ts'

/** The streams and the environment of the command. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
  readonly errors: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly environment: NodeJS.ProcessEnv
  /** Aborts if the user presses Ctrl+C. */
  readonly signal: AbortSignal
}

/** Whether a prompt is possible. The question goes to stderr, so that stdout contains only the result. */
export const canAsk = ({ input, errors }: Terminal): boolean => input.isTTY === true && errors.isTTY === true

/** Asks a question and returns the typed line. The input can be hidden. */
export async function ask(terminal: Terminal, question: string, options?: { isHidden: boolean }): Promise<string> {
  const { input, errors, signal } = terminal
  errors.write(question)
  const output = options?.isHidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : errors
  const lines = createInterface({ input, output, terminal: input.isTTY === true })
  const controller = new AbortController()
  // In a terminal, readline gets Ctrl+C instead of the process. A question to a closed input never resolves.
  for (const event of ['SIGINT', 'close'] as const) lines.once(event, () => controller.abort())
  try {
    return (await lines.question('', { signal: AbortSignal.any([signal, controller.signal]) })).trim()
  } catch {
    throw new CommandError('interrupted', 'Canceled. Nothing was sent.')
  } finally {
    lines.close()
    if (options?.isHidden) errors.write('\n')
  }
}

/** Reads the first line of a stream. */
export async function readLine({ input }: Terminal): Promise<string> {
  for await (const line of createInterface({ input })) return line.trim()
  return ''
}
