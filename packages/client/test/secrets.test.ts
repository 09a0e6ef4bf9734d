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

function send(step: Response | Error): Promise<unknown> {
  const { verify } = scripted([step], { maxRetries: 0 })
  return verify.send({ phone_number: phone, verify_code: code })
}

describe('no API key, code or phone number is seen in', () => {
  it.each(faults)('%s', async (_what, fault) => {
    const text = visible(await thrownBy(fault()))
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
