import type * as http from 'node:http'
import { text } from 'node:stream/consumers'

/** A `fetch` over `node:http`, as node-fetch and others have it. */
export const fetchOverHttp =
  ({ request }: typeof http): typeof globalThis.fetch =>
  (input, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const outgoing = request(String(input), { method, headers: headers as Record<string, string> })
      outgoing.once('error', reject)
      outgoing.once('response', async (incoming) =>
        resolve(new Response(await text(incoming), { status: incoming.statusCode ?? 0 })),
      )
      outgoing.end(body as string | null)
    })
