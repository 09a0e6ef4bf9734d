import { type IncomingMessage, request, type ServerResponse } from 'node:http'

/** Forwards a request and its response, or breaks the connection instead of the response. */
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
