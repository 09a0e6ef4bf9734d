import type { PostReport } from '../service/service.ts'

/** Posts reports through a `fetch`, which writes the names of headers in lower case. */
export const postByFetch =
  (fetch: typeof globalThis.fetch): PostReport =>
  async (url, { body, headers, signal }) => {
    const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' })
    await response.body?.cancel()
    return response.status
  }

/**
 * Posts reports as the vendor does: the names of headers in their documented case, and no header beside them that only
 * a `fetch` sends. That takes `node:http`, which Node, Bun and Deno have; elsewhere it is the `fetch` of the runtime.
 */
export const postAsService: PostReport = (url, report) => {
  const client = nodeClientFor(url)
  return client ? postByNode(client, url, report) : postByFetch(globalThis.fetch)(url, report)
}

type NodeClient = Pick<typeof import('node:http'), 'request'>

interface NodeGlobals {
  readonly process?: { readonly getBuiltinModule?: (name: string) => NodeClient | undefined }
}

/** Not imported, because a bundle for browsers must not depend on it. */
const nodeClientFor = (url: string): NodeClient | undefined =>
  (globalThis as NodeGlobals).process?.getBuiltinModule?.(/^https:/i.test(url) ? 'node:https' : 'node:http')

const postByNode = (client: NodeClient, url: string, { body, headers, signal }: Parameters<PostReport>[1]) =>
  new Promise<number>((resolve, reject) => {
    const length = new TextEncoder().encode(body).length
    // Without an agent, each connection ends with its report, so a closing receiver does not wait for it.
    const options = { method: 'POST', headers: { ...headers, 'Content-Length': `${length}` }, agent: false, signal }
    const request = client.request(url, options, (response) => {
      response.on('error', () => {})
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    request.end(body)
  })
