import type { SimulationState } from '@sms-verify/mocks/simulation'
import { assertUsage, type Place, readPlace, readStartOptions, readStateFile, type StartOptions } from './arguments.ts'
import type { FlagValues } from './flags.ts'
import { type MockServer, type SharedMockServer, startMockServer } from './start-mock-server.ts'

/** Does what the flags say: starts the server and stops it on SIGINT or SIGTERM, or checks the health of one. */
export async function runFlags(
  values: FlagValues,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (values['health']) return checkHealth(readPlace(values))
  const { store, ...options } = readStartOptions(values, environment)
  const state = readStateFile(values, { store })
  const server = await (store ? startOver(store, options) : startMockServer(options)).catch(explain)
  if (state) await importInto(server as MockServer, state, `--state ${values['state']}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
  console.log(`listening on ${server.url}`)
  // Shows only the default account; a configured account may be real.
  if (!options.credentials) console.log(describeAccount(server))
}

async function startOver(url: string, options: Omit<StartOptions, 'store'>): Promise<SharedMockServer> {
  // Loaded here, so that Redis code is loaded only with a store.
  const { redisStore } = await import('./redis.ts')
  return startMockServer({ ...options, store: redisStore(url) })
}

/** A state that is not for the accounts of the server stops it again. */
async function importInto(server: MockServer, state: SimulationState, place: string): Promise<void> {
  try {
    assertUsage(place, () => server.importState(state))
  } catch (error) {
    await server.close()
    throw error
  }
}

const describeAccount = ({ credentials }: SharedMockServer) =>
  `test account: TELESIGN_CUSTOMER_ID=${credentials.customerId} TELESIGN_API_KEY=${credentials.apiKey}`

/** The address that reaches a server which listens on all addresses of the machine. */
const reachable: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

async function checkHealth({ host, port }: Place): Promise<void> {
  const name = reachable[host] ?? host
  const url = `http://${name.includes(':') ? `[${name}]` : name}:${port}`
  const answer = await fetch(`${url}/_mock/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined)
  await answer?.body?.cancel()
  if (answer?.status !== 200) {
    const received = answer ? `Received HTTP ${answer.status}.` : 'Received no response.'
    throw new Error(`No mock server runs at ${url}. ${received}`)
  }
  console.log(`ready at ${url}`)
}

function explain(error: NodeJS.ErrnoException & { port?: number; address?: string }): never {
  const { code, port, address } = error
  if (code === 'EADDRINUSE') {
    throw new Error(`Port ${port} is in use. Choose another with --port, or 0 for any free port.`, { cause: error })
  }
  if (code === 'EACCES') {
    throw new Error(`Permission denied for port ${port}. Choose another with --port.`, { cause: error })
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    const place = address ?? 'of that name'
    const message = `This machine has no address ${place} to listen on. Choose another with --host.`
    throw new Error(message, { cause: error })
  }
  throw error
}
