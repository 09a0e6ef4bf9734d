import { formatAuthorization, importSigningKey, stringToSign } from '@sms-verify/digest'
import {
  base64,
  basic,
  buildSend,
  credentials,
  formType,
  type ParityRequest,
  phone,
  sendPath,
} from './parity-request.ts'

const { customerId, apiKey } = credentials
const body = `phone_number=${phone}`
const encode = (text: string) => Buffer.from(text, 'latin1').toString('base64')

const authorizations = [
  '',
  ' ',
  basic,
  ` \t${basic} \t`,
  basic.replace('Basic', 'basic'),
  basic.replace('Basic', 'BASIC'),
  basic.replace(' ', '   '),
  basic.replace(' ', '\t'),
  basic.replace(' ', ''),
  `${basic} x`,
  `${basic},`,
  `${basic}, ${basic}`,
  'Basic',
  'Basic =',
  'Basic !!!',
  'Basic é',
  `Basic ${encode('')}`,
  `Basic ${encode(':')}`,
  `Basic ${encode(`${customerId}:`)}`,
  `Basic ${encode(`:${apiKey}`)}`,
  `Basic ${encode(customerId)}`,
  `Basic ${encode(`${customerId}:wrong`)}`,
  `Basic ${encode(`${customerId}:${apiKey}:`)}`,
  `Basic ${encode(`${customerId}:é`)}`,
  `Basic ${encode(`${customerId.toLowerCase()}:${apiKey}`)}`,
  `Basic ${encode(`00000000-0000-0000-0000-000000000000:${apiKey}`)}`,
  `Basic ${encode(`${customerId}:${apiKey}`).replaceAll('=', '')}`,
  `Bearer ${apiKey}`,
  'Digest username="x"',
  'TSA',
  'TSA ',
  `TSA ${customerId}`,
  `TSA ${customerId}:`,
  `TSA :${apiKey}`,
  `TSA ${customerId}:!!!`,
  `TSA ${customerId}:${'A'.repeat(43)}=`,
  `tsa ${customerId}:${'A'.repeat(43)}=`,
  `TSA  ${customerId}:${'A'.repeat(43)}=`,
  `TSA ${customerId}: ${'A'.repeat(43)}=`,
  `TSA ${customerId}:${'A'.repeat(5_000)}`,
  `TSA nobody:${'A'.repeat(43)}=`,
  'x'.repeat(4_000),
]

type Header = readonly [name: string, value: string]
type Headers = Readonly<Record<string, string>>

interface Signing {
  readonly name: string
  readonly headers?: Headers
  readonly contentType?: string
  /** Headers that come after the signature was made, in place of those signed. */
  readonly replace?: Headers
  readonly path?: string
  readonly text?: string
  readonly times?: number
}

/** A send signed as it says; by default, one that is accepted. */
async function signed({ name, headers = {}, replace = {}, ...rest }: Signing): Promise<ParityRequest> {
  const { contentType = formType, path = sendPath, text = body, times = 1 } = rest
  const given: Headers = {
    'content-type': contentType,
    'x-ts-auth-method': 'HMAC-SHA256',
    ...(headers['date'] ? {} : { 'x-ts-date': new Date().toUTCString() }),
    'x-ts-nonce': 'd3b0c442-98fc-4c14-9afb-f4c8996fb924',
    ...headers,
  }
  const key = await importSigningKey(apiKey)
  const toSign = stringToSign({ method: 'POST', path, headers: Object.entries(given), body: text })
  const authorization = formatAuthorization({ customerId, signature: await key.sign(toSign) })
  const sent = { ...given, authorization, ...replace }
  return {
    name: `digest: ${name}`,
    method: 'POST',
    path,
    headers: Object.entries(sent).filter(([header]) => header in given || header === 'authorization'),
    body: base64(text),
    times,
  }
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** A moment in RFC 822 with a numeric offset. */
function withOffset(date: Date, hours: number): string {
  const local = new Date(date.getTime() + hours * 3_600_000).toUTCString()
  return local.replace('GMT', `${hours < 0 ? '-' : '+'}${twoDigits(Math.abs(hours))}00`)
}

function listDates(now: Date): string[] {
  const text = now.toUTCString()
  const shifted = (seconds: number) => new Date(now.getTime() + seconds * 1_000).toUTCString()
  return [
    text,
    ...[0, 1, -1, 14, -12].map((hours) => withOffset(now, hours)),
    withOffset(now, 0).replace('+0000', '-0000'),
    withOffset(now, 1).replace('+0100', '+01:00'),
    withOffset(now, 1).replace('+0100', '+1'),
    ...['UT', 'UTC', 'Z', 'EST', 'gmt', ''].map((zone) => text.replace('GMT', zone)),
    text.replace(/^\w+, /, ''),
    text.replace(/^\w+,/, 'Xyz,'),
    text.replace(/ 20(\d\d) /, ' $1 '),
    text.toLowerCase(),
    text.toUpperCase(),
    text.replaceAll(' ', '  '),
    shifted(-600),
    shifted(600),
    shifted(-1_800),
    shifted(1_800),
    now.toISOString(),
    String(now.getTime()),
    'yesterday',
    'Thu, 31 Feb 2026 25:61:61 GMT',
    'Thu, 01 Jan 1970 00:00:00 GMT',
  ]
}

const nonces = ['x', 'é', 'a b', 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(1_000), '', ' ', ':,;"']

const signings = (now: Date): Signing[] => [
  { name: 'as it should be' },
  { name: 'sent twice', times: 2 },
  { name: 'a signed form with spaces', text: `${body}&template=a+b%20c+$$CODE$$` },
  { name: 'a signed form in UTF-8', text: `${body}&template=€ é 💬 $$CODE$$` },
  { name: 'a signed form after a byte order mark', text: `\uFEFF${body}` },
  { name: 'a signed body that is empty', text: '' },
  { name: 'a query, which is not signed', path: `${sendPath}?a=b` },
  { name: 'another content type', contentType: `${formType}; charset=utf-8` },
  { name: 'a content type replaced', replace: { 'content-type': `${formType};charset=UTF-8` } },
  { name: 'a content type in Latin-1', contentType: `${formType}; x=é` },
  { name: 'another header of the vendor', headers: { 'x-ts-extra': 'a,  b' } },
  { name: 'headers in another order', headers: { 'x-ts-zzz': '1', 'x-ts-aaa': '2', 'x-ts-a': '3' } },
  { name: 'an unsigned header of the vendor', headers: { 'x-ts-extra': 'a' }, replace: { 'x-ts-extra': 'b' } },
  { name: 'the header x-ts-authorization', headers: { 'x-ts-authorization': 'x' } },
  { name: 'both dates', headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT', 'x-ts-date': now.toUTCString() } },
  { name: 'an empty x-ts-date', headers: { 'x-ts-date': '' } },
  ...['HMAC-SHA1', 'hmac-sha256', '', 'none'].map((method) => ({
    name: `method ${JSON.stringify(method)}`,
    headers: { 'x-ts-auth-method': method },
  })),
  ...nonces.map((nonce) => ({
    name: `nonce ${JSON.stringify(nonce.slice(0, 12))} of ${nonce.length}`,
    headers: { 'x-ts-nonce': nonce },
  })),
  ...listDates(now).map((date) => ({ name: `x-ts-date ${date}`, headers: { 'x-ts-date': date } })),
  ...listDates(now).map((date) => ({ name: `date ${date}`, headers: { date } })),
]

const oddHeaders: Header[][] = [
  [
    ['AUTHORIZATION', basic],
    ['CONTENT-TYPE', formType],
  ],
  [
    ['aUtHoRiZaTiOn', basic],
    ['cOnTeNt-TyPe', formType],
  ],
  [
    ['authorization', basic],
    ['authorization', basic],
    ['content-type', formType],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['content-type', formType],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['x-ts-nonce', 'a'],
    ['X-TS-Nonce', 'b'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['accept', 'text/html'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['accept', 'application/json;q=0.1, */*'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['x-http-method-override', 'DELETE'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['x-forwarded-for', '203.0.113.1'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['if-none-match', '*'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['range', 'bytes=0-1'],
  ],
  [
    ['authorization', basic],
    ['content-type', formType],
    ['x-long', 'x'.repeat(6_000)],
  ],
  [['content-type', formType]],
  [],
]

/** Sends with odd headers, signed now. */
export async function headerRequests(): Promise<ParityRequest[]> {
  const send = buildSend('', body)
  return [
    ...authorizations.map((value, index) => ({
      ...send,
      name: `Authorization ${index}, ${JSON.stringify(value.slice(0, 60))}`,
      headers: [
        ['authorization', value],
        ['content-type', formType],
      ] as const,
    })),
    ...oddHeaders.map((headers, index) => ({
      ...send,
      name: `headers ${index}, ${JSON.stringify(headers.map(([name]) => name))}`,
      headers,
    })),
    ...(await Promise.all(signings(new Date()).map(signed))),
  ]
}
