import type { CompletionResponse, SendResponse, StatusResponse } from '@sms-verify/types'
import { describe, expectTypeOf, it } from 'vitest'
import { request, type TypedRequest } from '../src/request.ts'
import { unwrapDeliveryReport } from '../src/webhooks.ts'

const body = { phone_number: '15558675309' }
const params = { path: { reference_id: '0123456789ABCDEF0123456789ABCDEF' } }

describe('a request', () => {
  it('knows the payload it brings', () => {
    expectTypeOf(request('post', '/v1/verify/sms', { body })).toExtend<TypedRequest<SendResponse>>()
    expectTypeOf(request('get', '/v1/verify/{reference_id}', { params })).toExtend<TypedRequest<StatusResponse>>()
    expectTypeOf(request('put', '/v1/verify/completion/{reference_id}', { params })).toExtend<
      TypedRequest<CompletionResponse>
    >()
  })

  it('refuses what the contract does not have', () => {
    // @ts-expect-error: another path
    request('post', '/v1/verify/voice', { body })
    // @ts-expect-error: another method
    request('put', '/v1/verify/sms', { body })
    // @ts-expect-error: a misspelt field
    request('post', '/v1/verify/sms', { body: { ...body, verifycode: '123' } })
    // @ts-expect-error: a missing field
    request('post', '/v1/verify/sms', { body: {} })
    // @ts-expect-error: a missing form
    request('post', '/v1/verify/sms', {})
    // @ts-expect-error: a missing parameter
    request('get', '/v1/verify/{reference_id}', { params: { path: {} } })
    // @ts-expect-error: a misspelt parameter
    request('get', '/v1/verify/{reference_id}', { params: { ...params, query: { code: '123' } } })
    // @ts-expect-error: a form where there is none
    request('get', '/v1/verify/{reference_id}', { params, body })
  })
})

describe('a delivery report', () => {
  it('is taken from what frameworks have', () => {
    const rawBody = Buffer.from('')
    void unwrapDeliveryReport({ body: rawBody, headers: {}, apiKey: '' })
    void unwrapDeliveryReport({
      body: new DataView(new ArrayBuffer(1)),
      headers: new Map<string, string>(),
      apiKey: '',
    })
    const incoming = {} as import('node:http').IncomingMessage & { rawBody: Buffer }
    void unwrapDeliveryReport({ body: incoming.rawBody, headers: incoming.headers, apiKey: '' })
    void unwrapDeliveryReport({
      body: '',
      headers: new Headers(),
      apiKey: '',
      customerId: undefined,
      method: undefined,
    })
    // @ts-expect-error: a parsed body
    void unwrapDeliveryReport({ body: {}, headers: {}, apiKey: '' })
  })
})
