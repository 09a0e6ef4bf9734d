import { importSigningKey, signRequest, stringToSign } from '@sms-verify/digest'
import { describe, expect, it } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { basic, exchange, form, phone, post, signed } from './requests.ts'

const body = `phone_number=${phone}`
const getErrorCode = (payload: { errors: { code: number }[] }) => payload.errors[0]?.code

describe('Basic credentials', () => {
  const { credentials } = createSimulation()
  const encode = (text: string) => `Basic ${btoa(text)}`

  it.each([
    ['the right ones', basic(credentials), undefined],
    ['a customer ID in lower case', encode(`${credentials.customerId.toLowerCase()}:${credentials.apiKey}`), undefined],
    ['none', '', -30004],
    ['a bearer token', 'Bearer abc', -30005],
    ['broken base64', 'Basic %%%', -30005],
    ['no colon', encode('customer'), -30005],
    ['a digest without a signature', `TSA ${credentials.customerId}:`, -30005],
    ['an unknown customer', encode(`nobody:${credentials.apiKey}`), -30000],
    ['an empty customer ID', encode(`:${credentials.customerId}:${credentials.apiKey}`), -30005],
    ['a line feed at the end', encode(`${credentials.customerId}:${credentials.apiKey}\n`), -30005],
    ['something after the right ones', `${basic(credentials)} more`, -30005],
    ['something before the right ones', `Not${basic(credentials)}`, -30005],
    ['two spaces before the right ones', basic(credentials).replace(' ', '  '), undefined],
    ['a wrong API key', encode(`${credentials.customerId}:${credentials.apiKey.slice(0, -1)}`), -30015],
  ])('%s', async (_what, authorization, code) => {
    const simulation = createSimulation()
    const sent = post(simulation, body, { authorization })
    if (authorization === '') sent.headers.delete('authorization')
    const { payload, status } = await exchange(simulation, sent)
    expect([getErrorCode(payload), status]).toEqual([code, code ? 401 : 200])
  })
})

it('headers are read with the spaces around their values that some servers keep', async () => {
  const simulation = createSimulation()
  const headers = { authorization: ` ${basic(simulation.credentials)} `, 'content-type': ` ${form} ` }
  const sent = { method: 'POST', url: '/v1/verify/sms', headers, body: new TextEncoder().encode(body) }
  expect((await simulation.handle({ ...sent, remoteAddress: '' })).httpStatus).toBe(200)
})

describe('a digest', () => {
  it('accepts a signed request', async () => {
    const simulation = createSimulation()
    expect((await exchange(simulation, await signed(simulation, body))).status).toBe(200)
  })

  it.each([
    ['an unknown customer', { authorization: 'TSA nobody:c2ln' }, -30000],
    ['no date', { 'x-ts-date': undefined }, -30007],
    ['an unknown method', { 'x-ts-auth-method': 'HMAC-MD5' }, -30008],
    ['no method', { 'x-ts-auth-method': undefined }, -30008],
    ['a date of RFC 3339', { 'x-ts-date': '2012-05-01T17:09:16Z' }, -30009],
    ['an old date', { 'x-ts-date': 'Tue, 01 May 2012 10:09:16 -0700' }, -30010],
    ['no nonce', { 'x-ts-nonce': undefined }, -30011],
    ['a nonce of 65 characters', { 'x-ts-nonce': 'n'.repeat(65) }, -30011],
    ['another nonce than the signed one', { 'x-ts-nonce': 'other' }, -30006],
    ['a signature that is not base64', { authorization: 'TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890:???' }, -30006],
  ])('with %s is refused', async (_what, replace, code) => {
    const simulation = createSimulation()
    const { payload, status } = await exchange(simulation, await signed(simulation, body, { replace }))
    expect([getErrorCode(payload), status]).toEqual([code, 401])
  })

  it('may carry its date as Date', async () => {
    const simulation = createSimulation()
    const { customerId, apiKey } = simulation.credentials
    const key = await importSigningKey(apiKey)
    const contentType = 'application/x-www-form-urlencoded'
    const path = '/v1/verify/sms'
    const headers = await signRequest({ customerId, key, method: 'POST', path, body, contentType, dateHeader: 'date' })
    expect(headers).not.toHaveProperty('x-ts-date')
    const bytes = new TextEncoder().encode(body)
    const sent = { method: 'POST', url: path, headers: { ...headers, 'content-type': contentType }, body: bytes }
    expect((await simulation.handle({ ...sent, remoteAddress: '' })).httpStatus).toBe(200)
  })

  it('may have a nonce of 64 characters', async () => {
    const simulation = createSimulation()
    expect((await exchange(simulation, await signed(simulation, body, { nonce: 'n'.repeat(64) }))).status).toBe(200)
  })

  it('is refused for its nonce before its signature is looked at', async () => {
    const simulation = createSimulation()
    await exchange(simulation, await signed(simulation, body, { nonce: 'once' }))
    const replace = { authorization: `TSA ${simulation.credentials.customerId}:AAAA` }
    const again = await exchange(simulation, await signed(simulation, body, { nonce: 'once', replace }))
    expect(getErrorCode(again.payload)).toBe(-30012)
  })

  it('is refused for the whole time of its nonce, whatever comes in between, and until a reset', async () => {
    const simulation = createSimulation()
    const send = async (nonce: string) => {
      const date = new Date(simulation.clock.now())
      return getErrorCode((await exchange(simulation, await signed(simulation, body, { nonce, date }))).payload)
    }
    expect([await send('a'), await send('b'), await send('c'), await send('a')]).toEqual([
      undefined,
      undefined,
      undefined,
      -30012,
    ])
    simulation.clock.advance({ minutes: 10 })
    expect([await send('d'), await send('a')]).toEqual([undefined, -30012])
    simulation.clock.advance({ minutes: 5, seconds: 1 })
    expect([await send('e'), await send('d')]).toEqual([undefined, -30012])
    simulation.clock.advance({ minutes: 9 })
    expect([await send('f'), await send('d')]).toEqual([undefined, -30012])
    simulation.clock.advance({ minutes: 1 })
    expect([await send('d'), await send('f')]).toEqual([undefined, -30012])
    simulation.reset()
    expect(await send('f')).toBeUndefined()
  })

  it('is refused when its nonce comes again, until the nonce is forgotten', async () => {
    const simulation = createSimulation()
    const send = async () => {
      const date = new Date(simulation.clock.now())
      return getErrorCode((await exchange(simulation, await signed(simulation, body, { nonce: 'once', date }))).payload)
    }
    expect([await send(), await send()]).toEqual([undefined, -30012])
    simulation.clock.advance({ minutes: 15, seconds: 1 })
    expect(await send()).toBeUndefined()
  })

  it('is refused when its nonce comes again, whatever the form of the nonce', async () => {
    const simulation = createSimulation()
    const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const nonces = [
      uuid,
      uuid.toUpperCase(),
      uuid.replaceAll('-', ''),
      `${BigInt(`0x${uuid.replaceAll('-', '')}`)}`,
      uuid,
    ]
    const statuses = []
    for (const nonce of nonces)
      statuses.push((await exchange(simulation, await signed(simulation, body, { nonce }))).status)
    expect(statuses).toEqual([200, 200, 200, 200, 401])
  })

  it.each([
    ['another UUID', '7d2b3a5e-5f0a-4e55-9c54-3c1a3a1f2f10'],
    ['more before it', 'x0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['more after it', '0f8fad5b-d9cb-469f-a165-70867728950ex'],
    ['other letters first', 'zzzzzzzz-d9cb-469f-a165-70867728950e'],
    ['other letters within', '0f8fad5b-zzzz-zzzz-zzzz-70867728950e'],
    ['other letters last', '0f8fad5b-d9cb-469f-a165-zzzzzzzzzzzz'],
  ])('tells its nonce from a UUID that came before: %s', async (_what, nonce) => {
    const simulation = createSimulation()
    const statuses = []
    for (const own of ['0f8fad5b-d9cb-469f-a165-70867728950e', nonce, nonce])
      statuses.push((await exchange(simulation, await signed(simulation, body, { nonce: own }))).status)
    expect(statuses).toEqual([200, 200, 401])
  })

  it('is refused for one of two requests that carry one nonce at the same time', async () => {
    const simulation = createSimulation()
    const requests = await Promise.all([1, 2].map(() => signed(simulation, body, { nonce: 'once' })))
    const answers = await Promise.all(requests.map((sent) => exchange(simulation, sent)))
    expect(answers.map(({ payload }) => getErrorCode(payload))).toEqual([undefined, -30012])
  })

  it('does not use up a nonce when its signature is wrong', async () => {
    const simulation = createSimulation()
    const replace = { authorization: `TSA ${simulation.credentials.customerId}:AAAA` }
    await exchange(simulation, await signed(simulation, body, { nonce: 'n', replace }))
    expect((await exchange(simulation, await signed(simulation, body, { nonce: 'n' }))).status).toBe(200)
  })

  it('is told the string that should have been signed', async () => {
    const simulation = createSimulation()
    const sent = await signed(simulation, body, { replace: { 'x-ts-nonce': 'other' } })
    const expected = stringToSign({ method: 'POST', path: '/v1/verify/sms', headers: sent.headers, body })
    const { payload } = await exchange(simulation, sent)
    expect(payload.signature_string).toBe(expected)
    expect(expected).toContain('\nx-ts-nonce:other\nphone_number=15558675309\n/v1/verify/sms')
  })

  it('may be 15 minutes off by default, and as much as the option says', async () => {
    const fromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000)
    const answers = []
    for (const [options, minutes] of [
      [{}, -14],
      [{}, 16],
      [{ dateTolerance: 3600 }, 59],
    ] as const) {
      const simulation = createSimulation(options)
      answers.push(
        getErrorCode((await exchange(simulation, await signed(simulation, body, { date: fromNow(minutes) }))).payload),
      )
    }
    expect(answers).toEqual([undefined, -30010, undefined])
  })
})

describe('a date', () => {
  const sendWithDate = async (date: string) => {
    const simulation = createSimulation({ dateTolerance: 1e12 })
    const sent = await signed(simulation, body, { replace: { 'x-ts-date': date } })
    return getErrorCode((await exchange(simulation, sent)).payload)
  }

  it.each([
    ...[
      'Tue, 01 May 2012 17:09:16 GMT',
      'Tue,  1  May  2012  17:09  UT',
      '01 May 12 17:09:16 Z',
      '1 May 2012 17:09 EST',
    ],
    ...['01 May 2012 17:09:16 -0700', 'tue, 01 may 2012 17:09:16 +0000', '01 May 2012 17:09:16 PDT'],
  ])('of RFC 822 is read: %s', async (date) => {
    // Another date than the signed one is told by the signature.
    expect(await sendWithDate(date)).toBe(-30006)
  })

  it.each([
    ...['Tue 01 May 2012 17:09:16 GMT', 'Die, 01 May 2012 17:09:16 GMT', 'x 01 May 2012 17:09:16 GMT'],
    ...['001 May 2012 17:09:16 GMT', '01 Mai 2012 17:09:16 GMT', '01May 2012 17:09:16 GMT', '01 May2012 17:09:16 GMT'],
    ...['01 May 212 17:09:16 GMT', '01 May 2012 7:09:16 GMT', '01 May 2012 17:9:16 GMT', '01 May 2012 17:09:6 GMT'],
    ...['01 May 201217:09:16 GMT', '01 May 2012 17:09:16GMT', '01 May 2012 17:09:16', '01 May 2012 17:09:16 +700'],
    ...['01 May 2012 17:09:16 GMT (UTC)', '01 May 2012 17:09:16 XST', '99 May 2012 17:09:16 GMT'],
  ])('of another form is refused: %s', async (date) => {
    expect(await sendWithDate(date)).toBe(-30009)
  })

  it('is read with the spaces around it that some servers keep', async () => {
    const simulation = createSimulation()
    const { headers } = await signed(simulation, body, { replace: { authorization: 'TSA x:AAAA' } })
    const authorization = `TSA ${simulation.credentials.customerId}:AAAA`
    const spaced = { ...Object.fromEntries(headers), 'x-ts-date': ` ${headers.get('x-ts-date')} `, authorization }
    const sent = { method: 'POST', url: '/v1/verify/sms', headers: spaced, body: new TextEncoder().encode(body) }
    const answer = await simulation.handle({ ...sent, remoteAddress: '' })
    expect(getErrorCode(JSON.parse(answer.body))).toBe(-30006)
  })

  it('is read in its time zone', async () => {
    const simulation = createSimulation()
    const now = new Date(simulation.clock.now())
    const inZone = (zone: string) => now.toUTCString().replace('GMT', zone)
    const codes = []
    for (const zone of ['GMT', 'UT', '+0000', '-0100', 'EST']) {
      const sent = await signed(simulation, body, { nonce: zone, replace: { 'x-ts-date': inZone(zone) } })
      codes.push(getErrorCode((await exchange(simulation, sent)).payload))
    }
    expect(codes).toEqual([undefined, -30006, -30006, -30010, -30010])
  })
})
