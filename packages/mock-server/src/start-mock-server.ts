import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSimulation, type Simulation, type SimulationOptions } from '@sms-verify/mocks/simulation'
import { control, isControlPath } from './control-api.ts'
import { readPlainRequest } from './plain-request.ts'

/** What `startMockServer` takes. */
export type MockServerOptions = SimulationOptions & {
  /** The port to listen on; 0 for any free one. Default: 4010. */
  port?: number | undefined
  /** The address to listen on. Default: 127.0.0.1. */
  host?: string | undefined
}

/** A running mock server. */
export interface MockServer extends Simulation {
  /** Where it listens, such as `http://127.0.0.1:4010`. */
  readonly url: string
  readonly port: number
  /** Stops listening and ends every connection. */
  close(): Promise<void>
}

/**
 * Starts the simulated SMS Verify service as an HTTP server.
 *
 * @example
 * const server = await startMockServer({ port: 0 })
 * const verify = createClient({ ...server.credentials, baseUrl: server.url })
 * @throws the error of `node:http` where it cannot listen, such as `EADDRINUSE`, and a `TypeError` where an option
 * cannot work.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 4010, host = '127.0.0.1', ...simulationOptions } = options
  const simulation = createSimulation(simulationOptions)
  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing, simulation).catch(() => fail(outgoing))
  })
  const address = await listen(server, port, host)
  return {
    ...simulation,
    port: address.port,
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    close: () => close(server),
  }
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse, simulation: Simulation): Promise<void> {
  const request = await readPlainRequest(incoming)
  if (!request) return tooLarge(outgoing)
  if (isControlPath(request.url)) {
    const { status, payload } = control(request, simulation)
    return write(outgoing, status, 'application/json', JSON.stringify(payload))
  }
  const { httpStatus, contentType, body } = await simulation.handle(request)
  outgoing.setHeader('date', new Date(simulation.clock.now()).toUTCString())
  write(outgoing, httpStatus, contentType, body)
}

function write(outgoing: ServerResponse, status: number, contentType: string, body: string): void {
  outgoing.writeHead(status, { 'content-type': contentType, 'content-length': Buffer.byteLength(body) })
  outgoing.end(body)
}

function tooLarge(outgoing: ServerResponse): void {
  outgoing.setHeader('connection', 'close')
  write(outgoing, 413, 'text/plain', 'The body is larger than any request of the service.\n')
}

/** Reached when the caller went away in the middle, or by a fault of ours; either way the server lives on. */
function fail(outgoing: ServerResponse): void {
  if (outgoing.headersSent) outgoing.destroy()
  else write(outgoing, 500, 'text/plain', 'The mock server failed on this request.\n')
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
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
