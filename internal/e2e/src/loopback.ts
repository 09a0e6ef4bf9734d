import { type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Listens on a free port of loopback. */
export function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}

/** Stops listening and ends every connection. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Passes a request on, and its answer back, unless told to break the connection in place of the answer. */
export function pass(incoming: IncomingMessage, outgoing: ServerResponse, target: URL, breakAfter = false): void {
  const { method, headers } = incoming
  const passed = request(target, { method, headers, agent: false }, (answer) => {
    if (breakAfter) return outgoing.destroy()
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    return answer.pipe(outgoing)
  })
  passed.on('error', () => outgoing.destroy())
  outgoing.on('close', () => passed.destroy())
  incoming.pipe(passed)
}
