import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compression from '@polka/compression'
import { close, listen } from '@sms-verify/testing/loopback'
import sirv from 'sirv'
import { base } from './base.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/** A site that is served: its address, under the base path, and how to end it. */
export interface Site {
  url: string
  close(): Promise<void>
}

/**
 * Serves a folder on loopback under a base path, with gzip, as GitHub Pages does: `/errors/x` is `errors/x.html`, and an
 * unknown address gets `404.html`.
 */
export async function startSite({ port = 0, folder = dist, path = base } = {}): Promise<Site> {
  const compress = compression({ threshold: 0 })
  const files = sirv(folder, { etag: true, gzip: true })
  const notFound = await readFile(join(folder, '404.html')).catch(() => '')

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = request.url ?? '/'
    if (url === path.slice(0, -1) || (url === '/' && path !== '/')) {
      response.writeHead(302, { location: path }).end()
      return
    }
    if (!url.startsWith(path)) {
      response.writeHead(404).end()
      return
    }
    request.url = url.slice(path.length - 1)
    compress(request, response, () => {
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound)
      })
    })
  }

  const server = createServer(answer)
  const address = await listen(server, port)
  return { url: address + path, close: () => close(server) }
}
