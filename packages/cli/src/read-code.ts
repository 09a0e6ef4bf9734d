import { CommandError } from './exit-codes.ts'
import { ask, canAsk, readLine, type Terminal } from './terminal.ts'

/** Reads a code from a hidden prompt or the first line of stdin, so that no shell history keeps it. */
export async function readCode(terminal: Terminal): Promise<string> {
  const line = canAsk(terminal) ? await ask(terminal, 'Code: ', { isHidden: true }) : await readLine(terminal)
  return withoutSpaces(line) || fail()
}

/** Removes the spaces that people type in codes. */
export const withoutSpaces = (code: string): string => code.replace(/\s/g, '')

function fail(): never {
  throw new CommandError(
    'usage',
    'The code is missing. Type it when asked, or write it to stdin. Received an empty line.',
  )
}
