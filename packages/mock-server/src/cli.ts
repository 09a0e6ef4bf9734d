import { version } from '@sms-verify/types/contract'
import { parseCommand, type StartOptions, UsageError } from './arguments.ts'
import { usage } from './flags.ts'
import { type SharedMockServer, startMockServer } from './start-mock-server.ts'

/** Runs the command line: starts the server and stops it on SIGINT or SIGTERM. */
export async function main(args: string[]): Promise<void> {
  try {
    const command = parseCommand(args, process.env)
    if ('print' in command) console.log(command.print === 'usage' ? usage : version)
    else await run(command.start)
  } catch (error) {
    console.error(`sms-verify-mock: ${describeError(error)}`)
    process.exitCode = error instanceof UsageError ? 2 : 1
  }
}

async function run({ store, ...options }: StartOptions): Promise<void> {
  const server = store ? await startOver(store, options) : await startMockServer(options)
  console.log(`listening on ${server.url}`)
  // Only a made-up account is shown; one that was given may be real.
  if (!options.credentials) console.log(describeAccount(server))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
}

async function startOver(url: string, options: Omit<StartOptions, 'store'>): Promise<SharedMockServer> {
  // Loaded here, so that nothing of Redis is loaded without a store.
  const { redisStore } = await import('./redis.ts')
  return startMockServer({ ...options, store: redisStore(url) })
}

const describeAccount = ({ credentials }: SharedMockServer) =>
  `test account: TELESIGN_CUSTOMER_ID=${credentials.customerId} TELESIGN_API_KEY=${credentials.apiKey}`

function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string }
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Choose another with --port, or 0 for any free port.`
  if (code === 'EACCES') return `Permission denied for port ${port}. Choose another with --port.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `This machine has no address ${address ?? 'of that name'} to listen on. Choose another with --host.`
  return error.message
}
