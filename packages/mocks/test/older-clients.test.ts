// What older SDKs and other clients send: accepted, or refused with a diagnosis that names it.
import { type AuthMethod, formatAuthorization, importSigningKey, stringToSign } from '@sms-verify/digest'
import { describe, expect, it } from 'vitest'
import { createSimulation, type SimulationOptions } from '../src/simulation.ts'
import { basic, form, phone } from './requests.ts'

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: string
  /** The method to sign by. */
  readonly signBy?: AuthMethod
  /** Changes the text before it is signed. */
  readonly sign?: (text: string) => string
}

const now = () => new Date().toUTCString()

/** Sends a request as a client makes it, and returns what the service made of it. */
async function send(options: SimulationOptions, sent: Sent = {}) {
  const simulation = createSimulation(options)
  const {
    method = 'POST',
    path = '/v1/verify/sms',
    body = `phone_number=${phone}`,
    signBy,
    sign = (text) => text,
  } = sent
  const all = {
    'content-type': form,
    'x-ts-auth-method': 'HMAC-SHA256',
    'x-ts-date': now(),
    'x-ts-nonce': 'a-nonce',
    ...sent.headers,
  }
  const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >
  const { customerId, apiKey } = simulation.credentials
  const key = await importSigningKey(apiKey, { method: signBy })
  const signature = await key.sign(sign(stringToSign({ method, path, headers: Object.entries(headers), body })))
  const authorization = formatAuthorization({ customerId, signature })
  const bytes = new TextEncoder().encode(body)
  const request = { method, url: path, headers: { ...headers, authorization }, body: bytes, remoteAddress: '127.0.0.1' }
  const { outcome } = await simulation.handle(request)
  const again = await simulation.handle(request)
  const { diagnosis } = simulation.requests[0] ?? {}
  return { outcome, again: again.outcome, diagnosis }
}

const accepted = 'messageInProgress'

describe('by default the service accepts', () => {
  it.each<[string, Sent]>([
    ['the name of the method in lower case', { headers: { 'x-ts-auth-method': 'hmac-sha256' } }],
    ['the name of the method in mixed case', { headers: { 'x-ts-auth-method': 'Hmac-Sha256' } }],
    ['a Date', { headers: { 'x-ts-date': undefined, date: now() } }],
    ['both dates, of which x-ts-date counts', { headers: { date: 'Tue, 01 May 2012 17:09:16 GMT' } }],
    ['both dates, of which the other is none', { headers: { date: 'yesterday' } }],
    ['a date with an offset', { headers: { 'x-ts-date': now().replace('GMT', '+0000') } }],
  ])('%s', async (_what, sent) => {
    expect(await send({}, sent)).toEqual({ outcome: accepted, again: 'nonceReused', diagnosis: undefined })
  })

  it('a GET with a body, which is not signed', async () => {
    const sent = { method: 'GET', path: `/v1/verify/${'A'.repeat(32)}`, body: 'verify_code=1234567' }
    expect((await send({}, sent)).outcome).toBe('referenceIdNotFound')
  })

  it('a PUT without a body that signs the content type of a form', async () => {
    const sent = { method: 'PUT', path: `/v1/verify/completion/${'A'.repeat(32)}`, body: '' }
    expect((await send({}, sent)).outcome).toBe('referenceIdNotFound')
  })
})

describe('off by default, and an option', () => {
  it.each<[keyof SimulationOptions, Sent, string, string]>([
    [
      'acceptHmacSha1',
      { headers: { 'x-ts-auth-method': 'HMAC-SHA1' }, signBy: 'HMAC-SHA1' },
      'invalidAuthMethod',
      'x-ts-auth-method is HMAC-SHA1. The option acceptHmacSha1 accepts such requests.',
    ],
    [
      'acceptHmacSha1',
      { headers: { 'x-ts-auth-method': 'hmac-sha1' }, signBy: 'HMAC-SHA1' },
      'invalidAuthMethod',
      'x-ts-auth-method is HMAC-SHA1. The option acceptHmacSha1 accepts such requests.',
    ],
    [
      'acceptMissingNonce',
      { headers: { 'x-ts-nonce': undefined } },
      'invalidNonceLength',
      'x-ts-nonce is missing. The option acceptMissingNonce accepts such requests.',
    ],
    [
      'acceptMissingAuthMethod',
      { headers: { 'x-ts-auth-method': undefined } },
      'invalidAuthMethod',
      'x-ts-auth-method is missing. The option acceptMissingAuthMethod accepts such requests.',
    ],
    [
      'acceptUtcDates',
      { headers: { 'x-ts-date': now().replace('GMT', 'UTC') } },
      'malformedDate',
      'The date ends in UTC, which RFC 822 does not know: send GMT. The option acceptUtcDates accepts such requests.',
    ],
  ])('%s', async (option, sent, refusal, diagnosis) => {
    expect(await send({}, sent)).toMatchObject({ outcome: refusal, diagnosis })
    expect(await send({ [option]: true }, sent)).toMatchObject({ outcome: accepted, diagnosis: undefined })
  })

  it('without a nonce, nothing is refused as sent before', async () => {
    const { again } = await send({ acceptMissingNonce: true }, { headers: { 'x-ts-nonce': undefined } })
    expect(again).toBe(accepted)
  })

  it('HMAC-SHA1 without the name of a method takes both options', async () => {
    const sent: Sent = { headers: { 'x-ts-auth-method': undefined }, signBy: 'HMAC-SHA1' }
    expect(await send({ acceptMissingAuthMethod: true }, sent)).toMatchObject({
      outcome: 'invalidSignature',
      diagnosis: expect.stringContaining('The option acceptHmacSha1'),
    })
    expect((await send({ acceptMissingAuthMethod: true, acceptHmacSha1: true }, sent)).outcome).toBe(accepted)
  })

  it('a method that is named has to be the one that signed', async () => {
    const sent: Sent = { signBy: 'HMAC-SHA1' }
    expect(await send({ acceptHmacSha1: true }, sent)).toMatchObject({
      outcome: 'invalidSignature',
      diagnosis: expect.stringContaining('HMAC-SHA1'),
    })
  })

  it('the method is signed as it was sent', async () => {
    const sent: Sent = {
      headers: { 'x-ts-auth-method': 'hmac-sha256' },
      sign: (text) => text.replace('hmac-sha256', 'HMAC-SHA256'),
    }
    expect(await send({}, sent)).toMatchObject({
      outcome: 'invalidSignature',
      diagnosis: 'x-ts-auth-method was signed in another case than it was sent.',
    })
  })

  it('a body signed with a GET is named', async () => {
    const sign = (text: string) => text.replace('/v1', 'verify_code=1234567\n/v1')
    const sent = { method: 'GET', path: `/v1/verify/${'A'.repeat(32)}`, body: 'verify_code=1234567', sign }
    expect((await send({}, sent)).diagnosis).toBe('A body was signed: sign none with this method.')
  })
})

describe('an API key', () => {
  const customerId = 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890'

  it.each(['yourApiKey', 'EXAMPLE----TE8sTgg45yus', 'YWJj\n', 'YW Jj', 'YWI'])(
    'is decoded as SDKs of the vendor do: %j',
    async (apiKey) => {
      expect((await send({ credentials: { customerId, apiKey } })).outcome).toBe(accepted)
    },
  )

  it.each(['yourApiKey', 'no base64: ключ!', '!?'])('is not decoded with Basic credentials: %j', async (apiKey) => {
    const simulation = createSimulation({ credentials: { customerId, apiKey } })
    const token = Buffer.from(`${customerId}:${apiKey}`).toString('base64')
    const body = new TextEncoder().encode(`phone_number=${phone}`)
    const sent = { method: 'POST', url: '/v1/verify/sms', body, remoteAddress: '' }
    const attempt = async (authorization: string) =>
      (await simulation.handle({ ...sent, headers: { authorization, 'content-type': form } })).outcome
    expect(await attempt(`Basic ${token}`)).toBe(accepted)
    expect(await attempt(basic({ customerId, apiKey: 'another' }))).toBe('invalidApiKey')
  })

  it('without any base64 is named if a digest is rejected', async () => {
    const simulation = createSimulation({ credentials: { customerId, apiKey: '!?' } })
    const headers = {
      'x-ts-auth-method': 'HMAC-SHA256',
      'x-ts-date': now(),
      'x-ts-nonce': 'n',
      authorization: `TSA ${customerId}:AAAA`,
    }
    await simulation.handle({
      method: 'POST',
      url: '/v1/verify/sms',
      headers,
      body: new Uint8Array(),
      remoteAddress: '',
    })
    expect(simulation.requests[0]).toMatchObject({
      outcome: 'invalidSignature',
      diagnosis: 'The API key of the account holds no base64, so no digest can be right.',
    })
  })
})
