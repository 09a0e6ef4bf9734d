import { importSigningKey, type SigningKey, stringToSign } from '@sms-verify/digest'
import { describe, expect, it } from 'vitest'
import { createSimulation, type Simulation } from '../src/simulation.ts'
import { form, phone } from './requests.ts'

const host = 'rest-ww.telesign.com'
const date = () => new Date().toUTCString()
const body = `phone_number=${phone}&template=Your+code%3A+%24%24CODE%24%24`

interface Mistaken {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
}

/** Signs a request by a text with a mistake in it, and returns what the simulation notes down about that. */
async function diagnoseMistake(
  mistake: (right: string, request: Mistaken) => string,
  key?: (simulation: Simulation) => string,
  more: Record<string, string> = {},
) {
  const simulation = createSimulation()
  const { customerId, apiKey } = simulation.credentials
  const own = { 'content-type': form, 'x-ts-auth-method': 'HMAC-SHA256', 'x-ts-date': date(), 'x-ts-nonce': 'n-1' }
  const headers = { ...own, ...more }
  const request = { path: '/v1/verify/sms', headers, body }
  const right = stringToSign({ ...request, method: 'POST', headers: Object.entries(headers) })
  const signingKey: SigningKey = await importSigningKey(key ? key(simulation) : apiKey)
  const authorization = `TSA ${customerId}:${await signingKey.sign(mistake(right, request))}`
  await simulation.fetch(`https://${host}${request.path}?source=app`, {
    method: 'POST',
    headers: { ...headers, host, authorization },
    body,
  })
  return simulation.requests[0]?.diagnosis
}

const signedText = (request: Mistaken, change: Partial<Mistaken>) => {
  const { headers, ...rest } = { ...request, ...change }
  return stringToSign({ method: 'POST', ...rest, headers: Object.entries(headers) })
}

describe('the note on a wrong signature says that the client signed', () => {
  it.each<[string, (right: string, request: Mistaken) => string, string | RegExp]>([
    ['the query too', (right) => `${right}?source=app`, 'The query string was signed: sign the path alone.'],
    ...['https', 'http'].map((scheme): [string, (right: string) => string, string] => [
      `the whole URL of ${scheme}`,
      (right) => right.replace('/v1/verify/sms', `${scheme}://${host}/v1/verify/sms`),
      'The whole URL was signed: sign the path alone.',
    ]),
    ['no body', (_, request) => signedText(request, { body: '' }), 'No body was signed.'],
    [
      'the body before it was encoded',
      (right) => right.replace(body, `phone_number=${phone}&template=Your code: $$$$CODE$$$$`),
      'The body was signed before it was encoded: sign it as you send it.',
    ],
    ['no content type', (right) => right.replace(form, ''), 'No content type was signed, and one was sent.'],
    ...['; charset=UTF-8', '; charset=utf-8', ';charset=UTF-8', ';charset=utf-8'].map(
      (charset): [string, (right: string) => string, string] => [
        `the content type with ${charset}`,
        (right) => right.replace(form, `${form}${charset}`),
        `The content type was signed as "${form}${charset}", which is not what the service sees.`,
      ],
    ),
    [
      'the date twice',
      (right, { headers }) =>
        right
          .split('\n')
          .with(2, headers['x-ts-date'] ?? '')
          .join('\n'),
      'The date was signed twice: leave the line of Date empty if you send x-ts-date.',
    ],
    ['no date', (right) => right.replace(/x-ts-date:.*\n/, ''), 'x-ts-date was sent, and not signed.'],
    ['no method', (right) => right.replace(/x-ts-auth-method:.*\n/, ''), 'x-ts-auth-method was sent, and not signed.'],
    ['no nonce', (right) => right.replace('x-ts-nonce:n-1\n', ''), 'x-ts-nonce was sent, and not signed.'],
    ['no header of the scheme', (right) => right.replace(/x-ts-.*\n/g, ''), 'No x-ts- header was signed.'],
    ['a line end after it', (right) => `${right}\n`, 'A line feed was signed after the last line.'],
    [
      'another line end',
      (right) => right.replaceAll('\n', '\r\n'),
      'The lines were joined by CR LF: join them by LF alone.',
    ],
  ])('%s', async (_what, mistake, words) => {
    expect(await diagnoseMistake(mistake)).toBe(words)
  })

  it('the content type alone if a charset was sent', async () => {
    const sent = `${form}; charset=UTF-8`
    const note = await diagnoseMistake((right) => right.replace(sent, form), undefined, { 'content-type': sent })
    expect(note).toBe(`The content type was signed as "${form}", which is not what the service sees.`)
  })

  it('the Date although it sent x-ts-date', async () => {
    const sent = 'Tue, 01 May 2012 17:09:16 GMT'
    const note = await diagnoseMistake((right) => right.split('\n').with(2, sent).join('\n'), undefined, { date: sent })
    expect(note).toBe('Date was signed: if x-ts-date is sent as well, only that one counts.')
  })

  it('with the text of the API key', async () => {
    const note = await diagnoseMistake(
      (right) => right,
      ({ credentials }) => btoa(credentials.apiKey),
    )
    expect(note).toBe('The key was the API key as text: decode its base64 first.')
  })

  it('something else', async () => {
    expect(await diagnoseMistake(() => 'something else')).toMatch(/^The signature is of none of the usual mistakes/)
  })

  it('holds nothing of the form', async () => {
    expect(await diagnoseMistake((_, request) => signedText(request, { body: '' }))).not.toContain(phone)
  })
})

it('an accepted request has no note', async () => {
  const simulation = createSimulation()
  await simulation.fetch(`https://${host}/v1/verify/nothing`)
  expect(simulation.requests[0]).not.toHaveProperty('diagnosis')
})
