import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setImmediate as endOfTurn } from 'node:timers/promises'
import type { ServerContext } from './internal-routes.ts'
import { fail, serve } from './serve.ts'

/** What the server takes from one caller. Each default is far above any request of the service. */
export interface ServerLimits {
  /** The size of a body, in bytes. Default: 65,536; a larger one is answered with 413. */
  bodyBytes?: number | undefined
  /** The size of all headers together, in bytes. Default: 16,384; larger ones are answered with 431. */
  headerBytes?: number | undefined
  /** How long a request may take to arrive, in milliseconds. Default: 10,000; a slower one is answered with 408. */
  requestTimeout?: number | undefined
}

/** Where and how to listen. */
export interface ListenOptions {
  /** The port to listen on; 0 for any free one. Default: 4010. */
  port?: number | undefined
  /** The address to listen on. Default: 127.0.0.1. */
  host?: string | undefined
  /** What the server takes from one caller. */
  limits?: ServerLimits | undefined
}

/** A server that listens. */
export interface Listening {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  /** Stops listening and ends every connection. */
  close(): Promise<void>
}

/** Serves over HTTP; rejects with the error of `node:http` where it cannot listen. */
export async function listen(
  context: ServerContext,
  { port = 4010, host = '127.0.0.1', limits = {} }: ListenOptions,
): Promise<Listening> {
  const server = createLimitedServer(context, host, limits)
  const { address, family, port: actualPort } = await listenOn(server, port, host)
  let closing: Promise<void> | undefined
  async function end(): Promise<void> {
    await context.close()
    // Callers that waited are told why before their connections end.
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
