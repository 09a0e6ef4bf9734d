import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { InputSchemas } from '@sms-verify/mocks/engine'
import type { ServerContext } from './internal-routes.ts'
import { fail, serve } from './serve.ts'

/** The limits for one caller. Each default is far above any request of the service. */
export type ServerLimits = InputSchemas['schemas']['ServerLimits']

/** Where and how to listen. */
export type ListenOptions = Pick<InputSchemas['schemas']['MockServerOptions'], 'port' | 'host' | 'limits'>

/** A server that listens. */
export interface Listening {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  /** Stops listening and ends every connection. */
  close(): Promise<void>
}

/** Serves over HTTP; rejects with the error of `node:http` if it can't listen. */
export async function listen(
  context: ServerContext,
  { port = 4010, host = '127.0.0.1', limits = {} }: ListenOptions,
): Promise<Listening> {
  const server = createLimitedServer(context, host, limits)
  const { address, family, port: actualPort } = await listenOn(server, port, host)
  let closing: Promise<void> | undefined
  async function end(): Promise<void> {
    await context.close()
    // Waiting callers get the reason before their connections end.
    await endOfTurn()
    await close(server)
  }
  return {
    port: actualPort,
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`,
    close: () => (closing ??= end()),
  }
}

function createLimitedServer(
  context: ServerContext,
  host: string,
  { bodyBytes = 64 * 1024, headerBytes = 16 * 1024, requestTimeout = 10_000 }: ServerLimits,
): Server {
  const options = {
    maxHeaderSize: headerBytes,
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: Math.ceil(requestTimeout / 2),
  }
  return createServer(options, (incoming, outgoing) => {
    serve(incoming, outgoing, context, { bodyBytes, host }).catch(() => fail(outgoing))
  })
}

function listenOn(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server.address() as AddressInfo))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeAllConnections()
  })
}
