import { parseArgs } from 'node:util'

export const usage = `pnpm demo                    a whole verification against the mock server
pnpm demo --live +<number>   the same against the real service; it is billed.
                             It takes TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY from the environment.`

export const liveCall = 'Done, for real. The vendor bills the message.'

/** What the command line requests; `live` is a phone number, digits only. */
export function parseArguments(args: string[]): { help: boolean; live: string | undefined } {
  const { values } = parseArgs({ args, options: { live: { type: 'string' }, help: { type: 'boolean', short: 'h' } } })
  const live = values.live?.replace(/^\+/, '')
  if (live !== undefined && !/^\d{7,15}$/.test(live)) {
    throw new Error('--live: expected a phone number with its country calling code, such as +15558675309.')
  }
  return { help: values.help ?? false, live }
}
