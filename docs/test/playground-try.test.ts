import { decodeApiKey, importSigningKey, verifyRequest } from '@sms-verify/digest'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { outcomes } from '@sms-verify/types/codes'
import { type OperationId, server } from '@sms-verify/types/contract'
import { describe, expect, it } from 'vitest'
import { findCredentialFaults, testAccount } from '../playground/credentials.ts'
import { type Example, exampleGroups } from '../playground/examples.ts'
import { buildRequest } from '../playground/http-request.ts'
import { type FormValues, type Operation, withConstraints } from '../playground/operations.ts'
import { createPageFetch, type Exchange } from '../playground/page-fetch.ts'
import { readOperations } from '../playground/read-operations.ts'
import { type Scheme, withBasic, withDigest } from '../playground/signing.ts'
import { tryIt } from '../playground/try-it.ts'

const operations = withConstraints(readOperations())
const getOperation = (id: OperationId): Operation => {
  const operation = operations.find((candidate) => candidate.id === id)
  if (!operation) throw new Error(`The contract has no ${id}.`)
  return operation
}
const credentials = testAccount()

/** The simulated service as the page has it, but for the worker. */
function createService(options: { isIntercepted?: boolean; worker?: typeof fetch } = {}) {
  const reports: string[] = []
  const simulation = createSimulation({
    async reportFetch(_url, { body } = {}) {
      reports.push(String(body))
      return new Response()
    },
  })
  let last: Exchange | undefined
  const pageFetch = createPageFetch({
    simulate: simulation.fetch,
    ownAddress: 'https://docs.example/base/simulated-service',
    fetch: options.worker ?? (() => Promise.reject(new Error('The network was asked.'))),
    isIntercepted: async () => options.isIntercepted ?? false,
    onExchange: (exchange) => {
      last = exchange
    },
  })
  return { mock: simulation, fetch: pageFetch, lastExchange: () => last, reports }
}

const attempt = (service: ReturnType<typeof createService>, id: OperationId, values: FormValues, more = {}) =>
  tryIt(service, { operation: getOperation(id), values, credentials, scheme: 'digest', validate: true, ...more })

const examples = operations.flatMap((operation) =>
  exampleGroups(operation)
    .flatMap((group) => group.examples)
    .flatMap((example) => (example.outcome ? [[example.outcome, operation.id, example] as const] : [])),
)

describe('an example', () => {
  it.each(examples)('brings about %s of %s', async (name, id, example: Example) => {
    const service = createService()
    const { outcome, exchange } = await attempt(service, id, example.fill({}))
    if (outcomes[name].httpStatus !== null) {
      expect(outcome).toBe(name)
      return expect(exchange?.response.httpStatus).toBe(outcomes[name].httpStatus)
    }
    await service.mock.settled()
    const error = outcomes[name].error ?? `"code":${outcomes[name].status}`
    expect(service.reports.at(-1)).toContain(String(error))
  })
})

describe('a try', () => {
  it.each(['digest', 'basic'] as Scheme[])('sends a code and checks it, with %s', async (scheme) => {
    const service = createService()
    const sent = await attempt(service, 'sendSms', { phone_number: '15558675309', language: '' }, { scheme })
    const { reference_id = '', code = '' } = service.mock.inbox.last() ?? {}
    expect(sent).toMatchObject({ outcome: 'messageInProgress', verdict: `sent.reference_id === '${reference_id}'` })

    const status = await attempt(service, 'getStatus', { reference_id }, { scheme })
    expect(status).toMatchObject({
      outcome: 'codeNotChecked',
      verdict: "message.status.description === 'Delivered to handset'",
    })
    const check = await attempt(service, 'getStatus', { reference_id, verify_code: code }, { scheme })
    expect(check).toMatchObject({ outcome: 'codeValid', verdict: "check.result === 'valid'" })
  })

  it('reports a completion', async () => {
    const service = createService()
    await attempt(service, 'sendSms', { phone_number: '15558675309', verify_code: '918273' })
    const { reference_id = '' } = service.mock.inbox.last() ?? {}
    const { outcome, verdict } = await attempt(service, 'completeVerification', { reference_id })
    expect([outcome, verdict]).toEqual([
      'completionRecorded',
      "done.status.description === 'Verify completion successfully recorded'",
    ])
  })

  it('shows the error of the client, and that nothing was sent, if the form breaks the contract', async () => {
    const service = createService()
    const refused = await attempt(service, 'sendSms', { phone_number: 'abc' })
    expect(refused).toMatchObject({ verdict: 'ValidationError', exchange: undefined, outcome: undefined })
    const sentAsIs = await attempt(service, 'sendSms', { phone_number: 'abc' }, { validate: false })
    expect(sentAsIs).toMatchObject({
      outcome: 'invalidParameterValue',
      verdict: "error.outcome === 'invalidParameterValue', error.retry === 'never'",
    })
  })

  it('keeps the request as it was sent and the answer with its headers', async () => {
    const { exchange } = await attempt(createService(), 'sendSms', { phone_number: '15558675309' })
    expect(exchange?.request).toMatchObject({
      method: 'POST',
      url: `${server}/v1/verify/sms`,
      body: 'phone_number=15558675309',
    })
    expect(Object.fromEntries(exchange?.request.headers ?? [])).toHaveProperty('x-ts-nonce')
    expect(Object.fromEntries(exchange?.response.headers ?? [])).toHaveProperty('content-type', 'application/json')
    expect(JSON.parse(exchange?.response.body ?? '')).toMatchObject({ status: { code: 290 } })
  })
})

describe('the fetch of the page', () => {
  it.each([
    'https://example.com/',
    'https://rest-ww.telesign.com.example/v1/verify/sms',
    'https://rest-api.telesign.com/v1/verify/sms',
    'http://rest-ww.telesign.com/v1/verify/sms',
    'https://rest-ww.telesign.com:8443/v1/verify/sms',
    'https://rest-ww.telesign.com@example.com/v1/verify/sms',
  ])('refuses %s', async (url) => {
    await expect(createService({ isIntercepted: true }).fetch(url)).rejects.toThrow(/no network|credentials/)
  })

  it('sends nothing to the network if no worker handles the request', async () => {
    const { exchange } = await attempt(createService(), 'sendSms', { phone_number: '15558675309' })
    expect(exchange?.via).toBe('page')
  })

  it('sends requests only to its own origin if a worker handles them', async () => {
    const asked: (readonly [unknown, RequestInit | undefined])[] = []
    const simulation = createSimulation()
    const service = createService({
      isIntercepted: true,
      worker: (input, init) => {
        asked.push([input, init])
        return simulation.fetch(String(input).replace('https://docs.example/base/simulated-service', server), {
          method: init?.method ?? 'GET',
          headers: init?.headers ?? {},
          body: init?.body ?? null,
        })
      },
    })
    await attempt(service, 'sendSms', { phone_number: '15558675309' })
    await attempt(service, 'getStatus', { reference_id: '0'.repeat(32), verify_code: '1234' })
    expect(asked.map(([url]) => url)).toEqual([
      'https://docs.example/base/simulated-service/v1/verify/sms',
      `https://docs.example/base/simulated-service/v1/verify/${'0'.repeat(32)}?verify_code=1234`,
    ])
    for (const [, init] of asked)
      expect(init).toMatchObject({ mode: 'same-origin', redirect: 'error', credentials: 'omit' })
    expect(service.lastExchange()?.via).toBe('worker')
  })
})

describe('the steps of a signature', () => {
  const values = { phone_number: '15558675309', template: "Code's $$CODE$$" }

  it('lead to the header that the service accepts', async () => {
    const request = buildRequest(getOperation('sendSms'), values)
    const signed = await withDigest(request, credentials, { date: new Date(), nonce: 'a-nonce' })
    const key = await importSigningKey(credentials.apiKey)
    const path = '/v1/verify/sms'
    const { method, body, headers } = signed
    expect(await verifyRequest({ key, method, path, body, headers: Object.entries(headers) })).toBe(true)
    const [, text, signature, header] = signed.steps.map(({ lines }) => lines.map((line) => line.text).join('\n'))
    expect(await key.sign(text ?? '')).toBe(signature)
    expect(header).toBe(`Authorization: TSA ${credentials.customerId}:${signature}`)
  })

  it('name each line of the string to sign', async () => {
    const freshness = { date: new Date(0), nonce: 'a-nonce' }
    const id = '0123456789ABCDEF0123456789ABCDEF'
    const request = buildRequest(getOperation('getStatus'), { reference_id: id, verify_code: '12' })
    const { steps } = await withDigest(request, credentials, freshness)
    expect(steps[1]?.lines.map(({ text, note }) => [text, note])).toEqual([
      ['GET', 'method'],
      ['', 'no Content-Type: empty'],
      ['', 'Date: empty, as x-ts-date is used'],
      ['x-ts-auth-method:HMAC-SHA256', 'header'],
      ['x-ts-date:Thu, 01 Jan 1970 00:00:00 GMT', 'header'],
      ['x-ts-nonce:a-nonce', 'header'],
      [`/v1/verify/${id}`, 'path'],
    ])
  })

  it('are the base64 of the pair with Basic, whatever is typed', () => {
    const request = buildRequest(getOperation('sendSms'), values)
    const { headers, steps } = withBasic(request, { customerId: 'me', apiKey: 'ké' })
    const token = Buffer.from('me:ké').toString('base64')
    expect(headers['authorization']).toBe(`Basic ${token}`)
    expect(steps.map(({ lines }) => lines[0]?.text)).toEqual(['me:ké', token, `Authorization: Basic ${token}`])
  })
})

describe('the credentials', () => {
  it('are those of the test account of the simulation', () => {
    expect(decodeApiKey(credentials.apiKey)).toBeDefined()
    expect(findCredentialFaults(credentials)).toEqual({})
  })

  it.each([
    [{ ...credentials, customerId: '' }, 'customerId'],
    [{ ...credentials, customerId: 'a:b' }, 'customerId'],
    [{ ...credentials, customerId: 'ключ' }, 'customerId'],
    [{ ...credentials, apiKey: '!?' }, 'apiKey'],
  ])('are checked as the client does: %j', (given, field) => {
    expect(Object.keys(findCredentialFaults(given))).toEqual([field])
  })
})
