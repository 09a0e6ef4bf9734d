import { CommandError } from './exit-codes.ts'
import { ask, canAsk, readLine, type Terminal } from './terminal.ts'

/** Reads a code where no shell keeps it: from a prompt that does not show it, or from the first line of stdin. */
export async function readCode(terminal: Terminal): Promise<string> {
  const line = canAsk(terminal) ? await ask(terminal, 'Code: ', { isHidden: true }) : await readLine(terminal)
  return withoutSpaces(line) || fail()
}

/** Removes the spaces with which people type codes. */
export const withoutSpaces = (code: string): string => code.replace(/\s/g, '')

function fail(): never {
  throw new CommandError(
    'usage',
    'The code is missing. Type it when asked, or write it to stdin. Received an empty line.',
  )
}
