import { createRequire } from 'node:module'
import { Readable } from 'node:stream'
import * as undici from 'undici'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountMockServer } from '../src/mount.ts'

// It has no types.
const { Request: NodeFetchRequest, Response: NodeFetchResponse } = createRequire(import.meta.url)('node-fetch')

const url = 'https://preview.example.com/v1/verify/sms'
const messages = 'https://preview.example.com/_mock/messages'
const phone_number = '15558675309'
const form = `phone_number=${phone_number}`
const mock = mountMockServer()
const { customerId, apiKey } = mock.credentials
const headers = {
  authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}`,
  'content-type': 'application/x-www-form-urlencoded',
}

afterEach(async () => {
  vi.unstubAllGlobals()
  await mock.reset()
})

const answerTo = async (input: unknown, init?: object) => {
  const response = await mock.fetch(input as Request, init)
  return { status: response.status, body: await response.json() }
}

/** Requests of other implementations than that of the runtime. */
const classes: [string, (url: string, init: { method?: string; headers?: object; body?: string }) => unknown][] = [
  ['undici from npm', (url, init) => new undici.Request(url, init as undici.RequestInit)],
  [
    'node-fetch, whose body is a stream of Node',
    (url, { body, ...init }) =>
      new NodeFetchRequest(url, { ...init, ...(body && { body: Readable.from([Buffer.from(body)]) }) } as never),
  ],
]

describe.each(classes)('a mounted server reads a request of %s', (_, make) => {
  it('to the service', async () => {
    const { body } = await answerTo(make(url, { method: 'POST', headers, body: form }))
    expect(body).toMatchObject({ status: { code: 290 } })
  })

  it('to the control API, without a body and with one', async () => {
    await answerTo(make(url, { method: 'POST', headers, body: form }))
    expect(await answerTo(make(messages, {}))).toMatchObject({ status: 200, body: [{ phone_number }] })
    const next = JSON.stringify({ phone_number, wait: 0 })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: next }
    expect(await answerTo(make(`${messages}/next`, init))).toMatchObject({ body: { phone_number } })
  })
})

it('a signal of undici ends a wait of the control API', async () => {
  const controller = new AbortController()
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone_number, wait: 60 }),
    signal: controller.signal,
  }
  const waiting = mock.fetch(new undici.Request(`${messages}/next`, init) as unknown as Request)
  setImmediate(() => controller.abort())
  const ended = await waiting.then(
    ({ status }) => status,
    () => 'rejected',
  )
  expect([204, 'rejected']).toContain(ended)
})

it('a mounted server responds if a Response has no web stream', async () => {
  vi.stubGlobal('Response', NodeFetchResponse)
  expect(await answerTo(url, { method: 'POST', headers, body: form })).toMatchObject({
    body: { status: { code: 290 } },
  })
  expect(await answerTo(messages)).toMatchObject({ status: 200, body: [{ phone_number }] })
})
