import { deliveryStatuses, outcomes } from '@sms-verify/types/codes'
import { normalizePhoneNumber, operations, parseAddress } from '@sms-verify/types/contract'

const requestOutcomes: ReadonlySet<string> = new Set(
  Object.values(outcomes).flatMap(({ name, httpStatus }) => (httpStatus === null ? [] : [name])),
)
const statuses: ReadonlySet<number> = new Set(Object.values(deliveryStatuses).map(({ code }) => code))

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i

/** What a format of `input.yaml` means. */
interface Format {
  /** The type of the values that it checks. */
  readonly type: 'string' | 'number'
  /** What a value must be, in words. */
  readonly expected: string
  readonly validate: (value: never) => boolean
  /** Says what is wrong with a value, without repeating it. */
  readonly explain?: (value: never) => string
}

/** The formats of `input.yaml`, nearly all of which JSON Schema does not have. */
export const formats = {
  'phone-number': {
    type: 'string',
    expected: 'a phone number with its country calling code, such as 15558675309',
    validate: (text: string) => findPhoneNumberProblem(text) === undefined,
    explain: (text: string) => findPhoneNumberProblem(text) ?? '',
  },
  'outcome-name': {
    type: 'string',
    expected: 'the name of an outcome of a request, such as rateLimitExceeded',
    validate: (text: string) => requestOutcomes.has(text),
  },
  'operation-id': {
    type: 'string',
    expected: `one of ${Object.keys(operations).join(', ')}`,
    validate: (text: string) => Object.hasOwn(operations, text),
  },
  'date-time': {
    type: 'string',
    expected: 'a moment in RFC 3339, such as 2026-01-31T12:00:00.000Z',
    validate: (text: string) => rfc3339.test(text) && !Number.isNaN(Date.parse(text)),
  },
  'delivery-status': {
    type: 'number',
    expected: 'a delivery status, such as 207',
    validate: (code: number) => statuses.has(code),
  },
  'base-path': {
    type: 'string',
    expected: 'a path that starts with a slash and does not end with one, such as /telesign',
    validate: (text: string) => text === '' || /^\/[^?#]*[^/?#]$/.test(text),
  },
  'server-address': {
    type: 'string',
    expected: 'the address of a server with http:// or https:// in front, such as https://rest-ww.telesign.com',
    validate: (text: string) => catchProblem(() => parseAddress(text)) === undefined,
  },
  'host-name': {
    type: 'string',
    expected: 'a host name without a scheme and a port, such as mock',
    validate: (text: string) => text === '*' || /^[a-z0-9_.:-]+$/i.test(text.replace(/^\[|\]$/g, '')),
  },
  origin: {
    type: 'string',
    expected: 'an origin: a scheme, a host name and a port if there is one, such as https://app.example.com',
    validate: (text: string) => text === '*' || text === 'null' || /^[a-z][a-z0-9+.-]*:\/\/[^/?#@]+$/i.test(text),
  },
  'redis-url': {
    type: 'string',
    expected: 'the address of a Redis, such as redis://127.0.0.1:6379',
    validate: (text: string) => /^rediss?:\/\/./.test(text) && URL.canParse(text),
  },
  'ip-address': {
    type: 'string',
    expected: 'an IPv4 or IPv6 address, not a name or a range',
    validate: (text: string) => ipv4.test(text) || (/^[0-9a-f:.]+$/i.test(text) && URL.canParse(`http://[${text}]`)),
  },
} as const satisfies Readonly<Record<string, Format>>

/** The name of a format. */
export type FormatName = keyof typeof formats

const findPhoneNumberProblem = (phoneNumber: string) => catchProblem(() => normalizePhoneNumber(phoneNumber))

function catchProblem(parse: () => unknown): string | undefined {
  try {
    parse()
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}
