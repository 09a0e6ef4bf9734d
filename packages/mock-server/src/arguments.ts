import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { MockServerOptions } from './start-mock-server.ts'

export const usage = `sms-verify-mock: Telesign's SMS Verify API, simulated over HTTP (unofficial)

  --port <number>         the port to listen on; 0 for any free one (default: 4010)
  --host <address>        the address to listen on (default: 127.0.0.1)
  --allow-remote          allows an address that other machines can reach
  --customer-id <id>      the account that is let in (default: TELESIGN_CUSTOMER_ID, else a test account)
  --api-key <base64>      its API key (default: TELESIGN_API_KEY, else that of the test account)
  --store <url>           keeps everything in Redis, such as redis://127.0.0.1:6379, so that servers with the same one
                          act as one; needs @redis/client (default: in memory)
  --config <file>         the options of startMockServer as JSON; flags come before it, it before the environment
  --help, --version

Open the address in a browser to see the messages; GET /_mock/messages lists them, GET /_mock/openapi.yaml describes
everything else a test can ask for.
`

/** What the command line asks for. */
export type Command = { readonly print: 'usage' | 'version' } | { readonly start: StartOptions }

/** What to start: a server with its memory in this process, or one with it in a store. */
export type StartOptions = MockServerOptions & { readonly store?: string | undefined }

/** A fault in the command line, in one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Reads the command line; what it does not give comes from the environment. */
export function parseCommand(args: string[], environment: NodeJS.ProcessEnv): Command {
  const { values } = parse(args)
  if (values.help) return { print: 'usage' }
  if (values.version) return { print: 'version' }
  const config = readConfig(values.config)
  const host = values.host ?? config.host ?? '127.0.0.1'
  if (!isLoopback(host) && !values['allow-remote']) {
    throw new UsageError(`--host ${host} can be reached from other machines; add --allow-remote where that is meant.`)
  }
  const port = values.port === undefined ? (config.port ?? 4010) : portOf(values.port)
  const store = values.store ?? config.store
  if (store !== undefined) checkStore(store)
  return { start: { ...config, store, port, host, ...credentialsOf(values, config, environment) } }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        'allow-remote': { type: 'boolean' },
        store: { type: 'string' },
        config: { type: 'string' },
        'customer-id': { type: 'string' },
        'api-key': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UsageError(
      String((error as Error).message)
        .split('\n', 1)[0]
        ?.split('. To specify', 1)[0],
    )
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new UsageError(`--port: expected a number from 0 to 65535, got ${JSON.stringify(text)}.`)
}

function checkStore(store: unknown): void {
  if (typeof store === 'string' && /^rediss?:\/\/./.test(store) && URL.canParse(store)) return
  throw new UsageError('--store: expected an address such as redis://127.0.0.1:6379.')
}

type Flags = ReturnType<typeof parse>['values']

/** The account of the flags, else that of the file, else that of the environment. */
function credentialsOf(flags: Flags, config: StartOptions, environment: NodeJS.ProcessEnv) {
  const given = flags['customer-id'] ?? flags['api-key']
  if (given === undefined && config.credentials) return {}
  const customerId = flags['customer-id'] ?? environment['TELESIGN_CUSTOMER_ID']
  const apiKey = flags['api-key'] ?? environment['TELESIGN_API_KEY']
  if (!customerId && !apiKey) return {}
  if (!customerId) throw new UsageError('An API key was given without a customer ID; add --customer-id.')
  if (!apiKey) throw new UsageError('A customer ID was given without an API key; add --api-key.')
  return { credentials: { customerId, apiKey } }
}

function readConfig(file: string | undefined): StartOptions {
  if (file === undefined) return {}
  try {
    const config: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof config === 'object' && config !== null && !Array.isArray(config)) return config
  } catch (error) {
    throw new UsageError(`--config ${file}: ${String((error as Error).message).split('\n', 1)[0]}`)
  }
  throw new UsageError(`--config ${file}: expected a JSON object with the options of startMockServer.`)
}

const isLoopback = (host: string) => host === 'localhost' || host === '::1' || /^127\./.test(host)
