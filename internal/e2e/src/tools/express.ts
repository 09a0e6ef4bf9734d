import { createServer } from 'node:http'
import type { MockServer } from '@sms-verify/mock-server'
import { close, listen } from '@sms-verify/testing/loopback'
import { load } from './workshop.ts'

// biome-ignore lint/suspicious/noExplicitAny: the tools are not installed where types are checked
type Any = any

/** Starts an Express application that checks requests and responses by a document, and is answered by the mock server. */
export async function startExpress(document: string, server: MockServer) {
  const [{ default: express }, { middleware }] = await Promise.all([
    load('express'),
    load('express-openapi-validator').then((module) => module.default),
  ])
  const app = express()
  app.use(express.urlencoded())
  app.use(middleware({ apiSpec: document, validateApiSpec: true, validateResponses: true }))
  app.use(async ({ method, url, headers, body }: Any, response: Any) => {
    const form = method === 'POST' ? { body: new URLSearchParams(body) } : {}
    const answer = await fetch(server.url + url, { method, headers: { authorization: headers.authorization }, ...form })
    response.status(answer.status).json(await answer.json())
  })
  app.use(({ status = 500, message }: Any, _request: Any, response: Any, _next: Any) => {
    response.status(status).send(message)
  })
  const listening = createServer(app)
  return { url: await listen(listening), [Symbol.asyncDispose]: () => close(listening) }
}
