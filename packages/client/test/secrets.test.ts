import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { AbortError, createClient, type RetryNotice } from '../src/index.ts'
import { apiKey, customerId, failure, json, phone, reference, scripted, silent, thrownBy } from './helpers.ts'

const code = '7391648'
const secrets = [apiKey, btoa(`${customerId}:${apiKey}`), code, phone, phone.slice(1), '1 555 867 5309', '555-867-5309']

/** Everything of an error that can end in a log. */
function visible(error: unknown): string {
  const texts: string[] = []
  for (let at = error; at !== undefined && at !== null; at = (at as Error).cause) {
    const { message, stack } = at as Error
    texts.push(String(at), message, stack ?? '', JSON.stringify(at), inspect(at, { depth: 10 }))
    texts.push(inspect(at, { depth: 10, showHidden: true }), JSON.stringify(Object.entries(at)))
  }
  return texts.join('\n')
}

const echo = `template Parameter: ${code} to ${phone} or +1 555 867 5309 or 555-867-5309`
const signatureString = `POST\n\n\nx-ts-nonce:1\nphone_number=${phone}&verify_code=${code}\n/v1/verify/sms`

const faults: [string, () => Promise<unknown>][] = [
  ['an answer that echoes a value', () => send(json(failure(-10001, `Invalid Request: ${echo}`)))],
  [
    'an answer that echoes the number',
    () => send(json(failure(-10033, `${phone} has not been verified for this trial account.`))),
  ],
  ['an answer nobody lists', () => send(json(failure(-99999, `New: ${echo}`)))],
  ['a code with another text', () => send(json(failure(-10001, `Other: ${echo}`)))],
  [
    'a wrong signature',
    () => send(json(failure(-30006, 'Invalid Signature', 501, { signature_string: signatureString }))),
  ],
  ['a failed status', () => send(json({ status: { code: 230, description: echo }, errors: [] }))],
  ['a page of a proxy', () => send(new Response(`<html>${echo}, ${apiKey.slice(0, 0)}`, { status: 502 }))],
  ['JSON of another service', () => send(json({ message: echo, key: phone }))],
  [
    'a broken connection',
    () => send(new TypeError(`request to https://x/v1/verify/${reference}?verify_code=${code} failed`)),
  ],
  [
    'a broken connection with a cause',
    () => send(new TypeError('fetch failed', { cause: new Error(`GET ?verify_code=${code} ${phone}`) })),
  ],
  ['a number with a plus sign', () => createClient({ customerId, apiKey }).send({ phone_number: `+${phone}` })],
  [
    'a code that is a number',
    () => createClient({ customerId, apiKey }).send({ phone_number: phone, verify_code: Number(code) as never }),
  ],
  [
    'a code that is too long',
    () => createClient({ customerId, apiKey }).send({ phone_number: phone, verify_code: `${code}${code}` }),
  ],
  [
    'a template that is too long',
    () => createClient({ customerId, apiKey }).send({ phone_number: phone, template: `${echo}${' '.repeat(2000)}` }),
  ],
  ['a code as a reference ID', () => createClient({ customerId, apiKey }).status(code)],
  ['a timeout', () => scripted([silent], { attemptTimeout: 10 }).verify.check(reference, code, { maxRetries: 0 })],
  ['an abort', () => Promise.reject(new AbortError('unknown'))],
  ['a malformed API key', async () => createClient({ customerId, apiKey: '!?_-' })],
  ['a customer ID that is a key', async () => createClient({ customerId: `${customerId}:${apiKey}`, apiKey })],
  [
    'an address with a password',
    async () => createClient({ customerId, apiKey, baseUrl: `https://${phone}:${code}@example.com` }),
  ],
]

const form = `phone_number=${phone}&verify_code=${code}`
const headers = 'x-ts-auth-method:HMAC-SHA256\nx-ts-date:Tue, 01 May 2012 17:09:16 GMT\nx-ts-nonce:1'

/** Texts that the service may have expected to be signed, as it should not write them. */
const unexpected: [string, unknown][] = [
  ['with the lines of a request', `POST\napplication/x-www-form-urlencoded\n\n${headers}\n${form}\n/v1/verify/sms`],
  ['with its lines in another order', `${form}\nPOST\n/v1/verify/sms\n${headers}`],
  ['with the form in the place of the content type', `POST\n${form}\n\n${headers}\n/v1/verify/sms`],
  ['with the form in the place of the date', `POST\n\n${form}\n${headers}\n/v1/verify/sms`],
  ['with the form in the place of the path', `POST\n\n\n${headers}\n${form}`],
  ['with the form before its headers', `POST\n\n\n${form}\n${headers}\n/v1/verify/sms`],
  ['with the form in a header', `POST\n\n\nx-ts-nonce:${form}\n/v1/verify/sms`],
  ['with the form in the name of a header', `POST\n\n\nx-ts-${form}:1\n/v1/verify/sms`],
  ['with the form in the method', `${form}\n\n\n/v1/verify/sms`],
  ['with the code in the path', `POST\n\n\n/v1/verify/sms?${form}`],
  ['with names of fields that hold it', `POST\n\n\n${headers}\n${phone}=${code}\n/v1/verify/sms`],
  ['without its headers', `POST\n${form}\n/v1/verify/sms`],
  ['without its last line', `POST\napplication/x-www-form-urlencoded\n\n${headers}\n${form}`],
  ['with one line', form],
  ['with lines joined by CR LF', `POST\r\n\r\n\r\n${form}\r\n/v1/verify/sms`],
  ['as JSON', JSON.stringify({ phone_number: phone, verify_code: code })],
  ['that is a list', [phone, code]],
  ['that is an object', { [phone]: code }],
]

function send(step: Response | Error): Promise<unknown> {
  const { verify } = scripted([step], { maxRetries: 0 })
  return verify.send({ phone_number: phone, verify_code: code })
}

describe('no API key, code or phone number is seen in', () => {
  it.each(faults)('%s', async (_what, fault) => {
    const text = visible(await thrownBy(fault()))
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  it.each(unexpected)('a wrong signature, of a text %s', async (_what, signature_string) => {
    const refused = () => json(failure(-30006, 'Invalid Signature', 501, { signature_string }), 401)
    const { verify } = scripted([refused(), refused(), refused()], { maxRetries: 0 })
    const calls = [
      send(refused()),
      verify.send({ phone_number: phone, template: code }),
      verify.check(reference, code),
      verify.complete(reference),
    ]
    for (const call of calls) {
      const error = await thrownBy(call)
      expect(error).toMatchObject({ name: 'ApiError', outcome: 'invalidSignature' })
      const text = visible(error)
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    }
  })

  it.each([
    ['the name of a parameter', -10001, `Invalid Request: ${code} Parameter`],
    ['a name that is a number', -10001, `Invalid Request: Missing Parameter: ${phone}`],
    ['a text of digits in words', -99999, `New: ${code.split('').join('_')} for ${phone.split('').join('/')}`],
    ['an unlisted text of a known code', -30015, `Invalid API Key of ${phone}: ${code}`],
  ])('an error with it in %s', async (_what, error, description) => {
    const thrown = await thrownBy(send(json(failure(error, description), 400)))
    const text = visible(thrown)
    const spelt = [...secrets, code.split('').join('_'), phone.split('').join('/')]
    expect(spelt.filter((secret) => text.includes(secret))).toEqual([])
  })

  it('an invalid reference ID, and a status without errors', async () => {
    const payload = { reference_id: `${phone}${code}`, status: { code: 777, description: `${phone} ${code}` } }
    const text = visible(await thrownBy(send(json(payload, 400))))
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  it('what the hook is told', async () => {
    const notices: RetryNotice[] = []
    const limited = json(failure(-90001, `System Unavailable for ${phone}`), 503, { 'retry-after': '0' })
    const { verify } = scripted([limited, json(failure(-99999, echo))], { onRetry: (notice) => notices.push(notice) })
    await thrownBy(verify.check(reference, code))
    const text = `${inspect(notices, { depth: 10, showHidden: true })}${JSON.stringify(notices)}`
    expect(notices).toHaveLength(1)
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })

  it('an inspection of the client', () => {
    const text = inspect(createClient({ customerId, apiKey }), { depth: 10, showHidden: true })
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
  })
})

describe('what the service echoes back', () => {
  it('can be read by name', async () => {
    const error = await thrownBy(
      send(json(failure(-30006, 'Invalid Signature', 501, { signature_string: signatureString }))),
    )
    expect(error.signatureString).toBe(signatureString)
    const other = await thrownBy(send(json(failure(-10001, `Invalid Request: phone_number Parameter: ${phone}`))))
    expect(other.errors[0].description).toContain(phone)
    expect(other.parameters.parameterValue).toBe(phone)
  })
})
