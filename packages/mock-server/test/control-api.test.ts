import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createClient } from '@sms-verify/client'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { controlOperations } from '../src/control/types.generated.ts'
import { type MockServer, startMockServer } from '../src/index.ts'

const run = promisify(execFile)
const folder = fileURLToPath(new URL('..', import.meta.url))
const env = { ...process.env, REDOCLY_TELEMETRY: 'off' }
const redocly = (...args: string[]) =>
  run(process.execPath, [`${folder}/node_modules/@redocly/cli/bin/cli.js`, ...args], { env, cwd: folder })

// biome-ignore lint/suspicious/noExplicitAny: the document as JSON
type Json = any

let document: Json
let ajv: Ajv2020
let server: MockServer
beforeAll(async () => {
  document = JSON.parse((await redocly('bundle', 'control', '--ext', 'json')).stdout)
  ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(document, 'control')
  server = await startMockServer({ port: 0 })
})
afterAll(() => server.close())

const documented = () =>
  Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )

/** What the document has against an answer. */
async function findFaults(method: string, path: string, response: Response): Promise<unknown> {
  const pointer = `/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}/responses/${response.status}`
  const described = document.paths[path][method.toLowerCase()].responses[response.status]
  if (!described) return `${response.status} is not described`
  const [base, answer] = described.$ref
    ? [described.$ref.slice(1), document.components.responses[described.$ref.split('/').at(-1)]]
    : [pointer, described]
  if (!answer.content) return (await response.text()) || undefined
  const type = response.headers.get('content-type') ?? ''
  if (!answer.content[type]) return `${type} is not described`
  const schema = `control#${base}/content/${type.replaceAll('/', '~1')}/schema`
  const payload = type === 'application/json' ? await response.json() : await response.text()
  return ajv.validate({ $ref: schema }, payload) ? undefined : ajv.errors
}

async function ask(method: string, path: string, body?: unknown) {
  const response = await fetch(server.url + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  return { status: response.status, faults: await findFaults(method, path, response) }
}

/** A state with something of everything. */
const state = {
  version: 1,
  exportedAt: '2026-01-31T12:00:00.000Z',
  accounts: [
    {
      customerId: 'ffffffff-eeee-dddd-1234-ab1234567890',
      account: { codes: { '15558675309': '123456' } },
      messagesSent: 3,
    },
  ],
  messages: [
    {
      customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890',
      reference_id: '0123456789ABCDEF0123456789ABCDEF',
      phone_number: '15558675309',
      text: 'Your code is 123456',
      code: '123456',
      madeByService: true,
      sentAt: '2026-01-31T11:59:00Z',
      timeline: [{ status: 200, at: '2026-01-31T13:00:00+01:00' }],
      taken: false,
      attempts: 0,
      code_state: 'UNKNOWN',
      code_entered: '',
      callback_url: 'http://127.0.0.1:9/',
      pendingReports: [{ step: 0, attempt: 1, at: '2026-01-31T13:00:00Z' }],
    },
  ],
  outcomes: [{ outcome: 'badRequest', times: 1 }],
  deliveries: [{ plan: { reports: 'twice' }, times: 1 }],
  disruptions: [{ disruption: { latency: 5 }, times: 1 }],
}

describe('the document of the control API', () => {
  it('is free of lint', async () => {
    await expect(redocly('lint')).resolves.toBeDefined()
  })

  it('describes every handler, and nothing else', () => {
    expect(documented().sort()).toEqual(
      Object.values(controlOperations)
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    )
  })

  it('is what the server serves', async () => {
    const response = await fetch(`${server.url}/_mock/openapi.yaml`)
    expect(await response.text()).toBe(await readFile(`${folder}/dist/openapi.yaml`, 'utf8'))
  })

  it.each<[string, string, unknown?]>([
    ['GET', '/_mock/health'],
    ['GET', '/_mock/messages'],
    ['POST', '/_mock/messages/next', { phone_number: '15558675309' }],
    ['GET', '/_mock/requests'],
    ['GET', '/_mock/requests.har'],
    ['GET', '/_mock/outcomes'],
    ['POST', '/_mock/outcomes', { outcome: 'rateLimitExceeded', times: 2 }],
    ['POST', '/_mock/deliveries', { steps: [{ status: 207, after: { seconds: 1 } }], reports: 'twice' }],
    ['POST', '/_mock/disruptions', { operation: 'sendSms', fault: 'reset', latency: 5, times: 3 }],
    ['GET', '/_mock/reports'],
    ['GET', '/_mock/account'],
    ['POST', '/_mock/account', { outage: true, trialNumbers: ['15558675309'], transactionCap: 3 }],
    ['GET', '/_mock/clock'],
    ['POST', '/_mock/clock', { minutes: 6 }],
    ['GET', '/_mock/openapi.yaml'],
    ['GET', '/_mock/state'],
    ['PUT', '/_mock/state', state],
    ['POST', '/_mock/reset'],
  ])('describes the response to %s %s', async (method, path, body) => {
    server.reset()
    const callback_url = `${server.url}/no-receiver`
    const verify = createClient({ ...server.credentials, baseUrl: server.url })
    await verify.send({ phone_number: '15558675309', callback_url })
    await server.settled()
    expect(await ask(method, path, body)).toEqual({ status: 200, faults: undefined })
  })

  it('describes the response if no message arrives in time', async () => {
    server.reset()
    expect(await ask('POST', '/_mock/messages/next', { wait: 0 })).toEqual({ status: 204, faults: undefined })
  })

  it.each<[path: string, body: unknown, method?: string]>([
    ['/_mock/outcomes', { outcome: 'nonsense' }],
    ['/_mock/outcomes', { outcome: 'rateLimitExceeded', time: 1 }],
    ['/_mock/messages/next', { wait: 61 }],
    ['/_mock/messages/next', { phone_number: 15558675309 }],
    ['/_mock/deliveries', { steps: [{ code: 200 }] }],
    ['/_mock/deliveries', { steps: [] }],
    ['/_mock/deliveries', { steps: [{ status: 200, after: { days: 1 } }] }],
    ['/_mock/disruptions', { times: 2 }],
    ['/_mock/disruptions', { fault: 'explode' }],
    ['/_mock/account', { outage: 'yes' }],
    ['/_mock/clock', { days: 1 }],
    ['/_mock/clock', { hours: 1e300 }],
    ['/_mock/clock', [1]],
    ['/_mock/state', { ...state, version: 2 }, 'PUT'],
    ['/_mock/state', [], 'PUT'],
  ])('describes how %s rejects %j', async (path, body, method = 'POST') => {
    expect(await ask(method, path, body)).toEqual({ status: 400, faults: undefined })
  })
})

describe('the control API', () => {
  it.each([
    ['HEAD', '/_mock/health', 200],
    ['HEAD', '/_mock/events', 200],
    ['HEAD', '/_mock/nothing', 404],
    ['HEAD', '/v2/nothing', 404],
    ['HEAD', '/', 200],
    ['OPTIONS', '/_mock/outcomes', 204],
    ['OPTIONS', '/_mock/nothing', 404],
    ['OPTIONS', '/v2/nothing', 404],
    ['OPTIONS', '/', 204],
    ['DELETE', '/_mock/messages', 405],
    ['DELETE', '/', 405],
    ['GET', '/_mock/page/nothing.js', 404],
    ['GET', '/_mock/page/..%2fpackage.json', 404],
  ])('answers %s %s with %d', async (method, path, status) => {
    expect((await fetch(server.url + path, { method })).status).toBe(status)
  })

  it('refuses a query that no operation has, events among them', async () => {
    for (const path of ['/_mock/events?last=1', '/_mock/health?x', '/_mock/reset?x=1']) {
      const method = path.startsWith('/_mock/reset') ? 'POST' : 'GET'
      const response = await fetch(server.url + path, { method })
      expect(response.status).toBe(400)
      expect(await response.text()).toContain('Unknown query parameter')
    }
  })

  it('accepts a state that is larger than any other body, and no other body of that size', async () => {
    const text = 'long '.repeat(100_000)
    const large = { ...state, messages: state.messages.map((message) => ({ ...message, text })) }
    expect(await ask('PUT', '/_mock/state', large)).toEqual({ status: 200, faults: undefined })
    expect(server.messages()[0]?.text).toBe(text)
    const body = JSON.stringify({ outcome: text })
    expect((await fetch(`${server.url}/_mock/outcomes`, { method: 'POST', body })).status).toBe(413)
    expect((await fetch(`${server.url}/_mock/clock`, { method: 'PUT', body })).status).toBe(413)
  })

  it('changes nothing if it rejects a state, and says which part is invalid', async () => {
    await ask('PUT', '/_mock/state', state)
    const [before] = server.messages()
    const flawed = { ...state, messages: [...state.messages, { ...state.messages[0], code: 7 }] }
    const response = await fetch(`${server.url}/_mock/state`, { method: 'PUT', body: JSON.stringify(flawed) })
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'state.messages[1].code must be 3 to 7 digits. Received a number that is not shown.' },
    ])
    expect(server.messages()).toEqual([before])
  })

  it('lists the methods that a path accepts', async () => {
    const response = await fetch(`${server.url}/_mock/clock`, { method: 'PUT' })
    expect(response.headers.get('allow')).toBe('GET, POST, HEAD, OPTIONS')
  })

  it.each([
    ['http://localhost:5173', 'http://localhost:5173'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://[::1]', 'http://[::1]'],
    ['https://example.com', null],
    ['http://localhost.example.com', null],
    ['http://127.0.0.1.example.com', null],
    ['null', null],
  ])('tells a browser whether a page of %s may use it', async (origin, allowed) => {
    const response = await fetch(`${server.url}/_mock/messages`, { headers: { origin } })
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed)
  })
})
