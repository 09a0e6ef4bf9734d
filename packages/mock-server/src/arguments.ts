import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assertConfiguration, assertValid } from '@sms-verify/mocks/engine'
import type { SimulationState } from '@sms-verify/mocks/simulation'
import { isLoopback } from '@sms-verify/types/contract'
import { type FlagValues, flags } from './flags.ts'
import type { MockServerOptions } from './start-mock-server.ts'

/** What to start. The store is the URL of a Redis server. */
export type StartOptions = Omit<MockServerOptions, 'store'> & { readonly store?: string | undefined }

/** A mistake in the command line or its configuration file, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Where a server listens. */
export interface Place {
  readonly host: string
  readonly port: number
}

/** Returns what to start: what the flags do not give comes from the configuration file, else from the environment. */
export function readStartOptions(
  values: FlagValues,
  environment: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const config = readConfig(text(values['config']))
  const options = withDefaults({ ...config, ...readFlags(values) })
  if (!isLoopback(options.host) && !values['allow-remote']) {
    throw new UsageError(`--host ${options.host} is reachable from other machines. Pass --allow-remote to allow this.`)
  }
  return { ...options, ...readCredentials(values, config, environment) }
}

/** Returns where the server listens that these flags would start. */
export function readPlace(values: FlagValues): Place {
  const { host, port } = withDefaults({ ...readConfig(text(values['config'])), ...readFlags(values) })
  return { host, port }
}

const withDefaults = ({ host = '127.0.0.1', port = 4010, ...others }: StartOptions) => ({ ...others, host, port })

const text = (value: FlagValues[string]): string | undefined => (typeof value === 'string' ? value : undefined)

/** Parses a command line that holds only flags. */
export function parseFlags(args: string[]): FlagValues {
  const options = Object.fromEntries(
    flags.map(({ name, value, short, isRepeatable = false }) => [
      name,
      { type: value ? 'string' : 'boolean', multiple: isRepeatable, ...(short && { short }) } as const,
    ]),
  )
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    const message = String((error as Error).message).split('\n', 1)[0]
    throw new UsageError(
      `${message?.split('. To specify', 1)[0]}. Run with --help to see the flags.`.replace('..', '.'),
    )
  }
}

/** The options that flags set, each checked as in the configuration file. */
function readFlags(values: FlagValues): StartOptions {
  const given = flags.flatMap(({ name, option }) => {
    const value = values[name]
    if (option === undefined || value === undefined) return []
    const read = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
    assertUsage(`--${name}`, () => assertConfiguration({ [option]: read }))
    return [[option, read]]
  })
  return Object.fromEntries(given)
}

/** Reports a failed input check as a usage error. */
export function assertUsage(place: string, check: () => void): void {
  try {
    check()
  } catch (error) {
    throw new UsageError(`${place}: ${(error as Error).message}`)
  }
}

/** The account from the flags, else from the file, else from the environment. */
function readCredentials(
  values: FlagValues,
  config: StartOptions,
  environment: Readonly<Record<string, string | undefined>>,
) {
  const [givenId, givenKey] = [text(values['customer-id']), text(values['api-key'])]
  assertNotEmpty('customer-id', givenId)
  assertNotEmpty('api-key', givenKey)
  if ((givenId ?? givenKey) === undefined && config.credentials) return {}
  const customerId = givenId ?? environment['TELESIGN_CUSTOMER_ID']
  const apiKey = givenKey ?? environment['TELESIGN_API_KEY']
  if (!customerId && !apiKey) return {}
  if (!customerId) throw new UsageError('An API key is given without a customer ID. Pass --customer-id as well.')
  if (!apiKey) throw new UsageError('A customer ID is given without an API key. Pass --api-key as well.')
  const credentials = { customerId, apiKey }
  assertUsage(givenKey === undefined ? 'TELESIGN_API_KEY' : '--api-key', () => assertConfiguration({ credentials }))
  return { credentials }
}

/** An empty environment variable counts as unset; an empty flag is deliberate. */
function assertNotEmpty(flag: string, value: string | undefined): void {
  if (value === '') throw new UsageError(`--${flag} is empty. Pass a value, or leave the flag out.`)
}

/** Returns the initial state, if a flag sets one. Its accounts are not checked yet. */
export function readStateFile(values: FlagValues, { store }: StartOptions): SimulationState | undefined {
  const file = text(values['state'])
  if (file === undefined) return undefined
  if (store !== undefined) {
    throw new UsageError(
      '--state would replace what all servers with the same store share. Leave it out, and import with PUT /_mock/state.',
    )
  }
  const state = readJson('--state', file)
  assertUsage(`--state ${file}`, () => assertValid.state(state))
  return state as SimulationState
}

function readConfig(file: string | undefined): StartOptions {
  if (file === undefined) return {}
  const config = readJson('--config', file)
  assertUsage(`--config ${file}`, () => assertConfiguration(config))
  const { $schema: _forEditors, ...options } = config as StartOptions & { readonly $schema?: string }
  return options
}

function readJson(flag: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    // A parser's message can quote the file, which may contain a key.
    const message = error instanceof SyntaxError ? 'the file is not valid JSON.' : String((error as Error).message)
    throw new UsageError(`${flag} ${file}: ${message.split('\n', 1)[0]}`)
  }
}
