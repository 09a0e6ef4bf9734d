import { createServer, type ServerResponse } from 'node:http'
import { close, listen } from '@sms-verify/testing/loopback'
import type { Context } from './case.ts'
import { pass } from './pass.ts'

/** Where a page with the suite is served. */
export interface PageServer {
  readonly url: string
  /** The context with every server behind the origin of the page. */
  readonly context: Context
  close(): Promise<void>
}

const hangUpPath = '/hang-up'

/**
 * Serves a page with the suite, and passes on to the other servers: like the service, they answer no preflight, so a
 * page reaches them through its own origin only.
 */
export async function startPageServer(script: string, context: Context): Promise<PageServer> {
  const server = createServer((incoming, outgoing) => {
    const { url = '/' } = incoming
    if (url === '/')
      return answer(outgoing, 'text/html', '<!doctype html><script type="module" src="suite.js"></script>')
    if (url === '/suite.js') return answer(outgoing, 'text/javascript', script)
    const target = url.startsWith(`${hangUpPath}/`)
      ? new URL(url.slice(hangUpPath.length), context.hangUpUrl)
      : new URL(url, context.baseUrl)
    return pass(incoming, outgoing, target)
  })
  const url = await listen(server)
  return {
    url,
    context: { ...context, baseUrl: url, hangUpUrl: url + hangUpPath },
    close: () => close(server),
  }
}

function answer(outgoing: ServerResponse, contentType: string, text: string): void {
  outgoing.writeHead(200, { 'content-type': contentType })
  outgoing.end(text)
}
