import { isDeepStrictEqual } from 'node:util'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { basic, credentials } from '../parity/parity-request.ts'
import { startExpress } from './express.ts'
import { listNamedExamples } from './named-examples.ts'
import { findComplaint, sendBrokenForm } from './outcomes.ts'
import type { Tool } from './tool.ts'
import { load, readDocument, startCommand } from './workshop.ts'

const isListening = /listening on (http:\S+)\s/
const allExamples = 'answers with every named example'
const noComplaint = 'finds no response of the mock server wrong'

async function withMockServer<T>(use: (server: MockServer) => Promise<T>): Promise<T> {
  const server = await startMockServer({ port: 0, credentials })
  try {
    return await use(server)
  } finally {
    await server.close()
  }
}

/** Tools that respond in place of the service, or check its traffic with a client. */
export const mocks: Tool[] = [
  {
    name: '@stoplight/prism-cli',
    documents: ['openapi.json', 'openapi-3.0.json'],
    use: 'npx @stoplight/prism-cli mock openapi.json',
    result: allExamples,
    note: 'ask for one with `Prefer: code=401, example=nonceReused`',
    async run(document, folder) {
      const line = `npx @stoplight/prism-cli mock ${document} --port 0`
      await using prism = await startCommand(line, folder, isListening)
      for (const { name, status, value, path, init } of listNamedExamples(
        await readDocument(`${folder}/${document}`),
        basic,
      )) {
        const headers = { ...init.headers, prefer: `code=${status}, example=${name}` }
        const response = await fetch(prism.match[1] + path, { ...init, headers })
        const isRight = response.status === status && isDeepStrictEqual(await response.json(), value)
        if (!isRight) return `does not answer with ${name}`
      }
      return allExamples
    },
  },
  {
    name: '@stoplight/prism-cli',
    documents: ['openapi.json', 'openapi-3.0.json'],
    use: 'npx @stoplight/prism-cli proxy openapi.json http://127.0.0.1:4010 --port 4011',
    result: noComplaint,
    run: (document, folder) =>
      withMockServer(async (server) => {
        const line = `npx @stoplight/prism-cli proxy ${document} ${server.url} --port 0`
        await using prism = await startCommand(line, folder, isListening)
        return (await findComplaint(prism.match[1] ?? '', `${folder}/${document}`, server)) ?? noComplaint
      }),
  },
  {
    name: 'express-openapi-validator',
    documents: ['openapi.json', 'openapi-3.0.json'],
    use: "OpenApiValidator.middleware({ apiSpec: 'openapi.json', validateResponses: true })",
    result: `refuses a wrong form, ${noComplaint}`,
    run: (document, folder) =>
      withMockServer(async (server) => {
        await using app = await startExpress(`${folder}/${document}`, server)
        const complaint = await findComplaint(app.url, `${folder}/${document}`, server)
        server.reset()
        const isRefused = (await sendBrokenForm(app.url)) === 400 && server.requests.length === 0
        return [isRefused ? 'refuses a wrong form' : 'takes a wrong form', complaint ?? noComplaint].join(', ')
      }),
  },
  {
    name: 'openapi-backend',
    documents: ['openapi-3.0.json'],
    use: "new OpenAPIBackend({ definition: 'openapi-3.0.json' })",
    result: 'refuses a wrong form, answers with examples',
    async run(document, folder) {
      const { OpenAPIBackend } = await load('openapi-backend')
      const api = new OpenAPIBackend({ definition: `${folder}/${document}`, strict: true, ajvOpts: { logger: false } })
      // biome-ignore lint/suspicious/noExplicitAny: the tools are not installed where types are checked
      type Context = any
      api.register({
        validationFail: () => 'refused',
        notImplemented: ({ api, operation }: Context) => api.mockResponseForOperation(operation.operationId),
      })
      for (const scheme of ['basicAuth', 'digestAuth']) api.registerSecurityHandler(scheme, () => true)
      await api.init()
      const send = (phone_number: string) => {
        const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization: basic }
        return api.handleRequest({ method: 'POST', path: '/v1/verify/sms', headers, body: { phone_number } })
      }
      const isRefused = (await send('none')) === 'refused'
      const { status, mock } = await send('15558675309')
      return [
        isRefused && 'refuses a wrong form',
        status === 200 && mock.status.code === 290 && 'answers with examples',
      ]
        .filter(Boolean)
        .join(', ')
    },
  },
  {
    name: 'openapi-backend',
    documents: ['openapi.json'],
    use: "new OpenAPIBackend({ definition: 'openapi.json' })",
    result: 'refuses the document',
    note: 'it reads nothing newer than OpenAPI 3.0',
    async run(document, folder) {
      const { OpenAPIBackend } = await load('openapi-backend')
      const api = new OpenAPIBackend({ definition: `${folder}/${document}`, strict: true, ajvOpts: { logger: false } })
      return api.init().then(
        () => 'reads the document',
        () => 'refuses the document',
      )
    },
  },
]
