import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { MockServer } from '@sms-verify/mock-server'
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
  const listening: Server = app.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      listening.closeAllConnections()
      listening.close()
      await once(listening, 'close')
    },
  }
}
