/** What `describeDifference` accepts besides the texts. */
export interface DifferenceOptions {
  /** The names of the form fields that it may repeat. Default: none. */
  readonly fields?: readonly string[] | undefined
}

/**
 * Describes how the text that was signed differs from the text that the service expected to be signed: the way to the
 * cause of a wrong signature. Both texts hold personal data, so the description repeats nothing but names and values
 * of a known form: methods, content types, dates, and the fields you name. It repeats nothing at all of a text that does
 * not have the lines of the scheme. See {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * describeDifference(payload.signature_string, stringToSign(request)) // 'body: no body was signed.'
 */
export function describeDifference(expected: string, signed: string, { fields = [] }: DifferenceOptions = {}): string {
  if (expected === signed) return 'The texts are the same, so the API keys differ.'
  if (signed === `${expected}\n`) return 'A line feed was signed after the last line.'
  if (signed === expected.replaceAll('\n', '\r\n')) return 'The lines were joined by CR LF: join them by LF alone.'
  const there = parseText(expected)
  const here = parseText(signed)
  if (!there || !here) {
    const name = there ? 'signed' : 'expected'
    return `The ${name} text does not have the lines of the scheme, so the difference cannot be shown.`
  }
  const differences = [
    ...describeLines(there, here),
    ...describeBody(there, here, fields),
    ...describePath(there, here),
  ]
  if (!differences.length) return 'The lines are the same, in another order or with names in another case.'
  return `${differences.join('; ')}.`
}

/** What the lines of a text hold, by their names, and the rest of it. */
interface Parts {
  readonly lines: ReadonlyMap<string, string>
  readonly body: string
  readonly path: string
}

const date =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [12]\d{3} \d\d:\d\d:\d\d (?:GMT|UTC|[+-][01]\d[0-5]\d)$/
const contentType =
  /^(?:application\/(?:x-www-form-urlencoded|json|octet-stream)|multipart\/form-data|text\/plain)(?:; ?charset=utf-?8)?$/i

/** The values that may be repeated, by the name of the line. The nonce is not among them: anything can be in it. */
const knownValues: Readonly<Record<string, RegExp>> = {
  method: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/,
  'content-type': contentType,
  date,
  'x-ts-auth-method': /^HMAC-SHA(?:1|256|512)$/i,
  'x-ts-date': date,
}

const isKnownName = (name: string) => name === 'x-ts-nonce' || Object.hasOwn(knownValues, name)
const mediaType = /^(?:[\w.+-]+\/[\w.+-]+(?:;.*)?)?$/

/** Takes a text apart; returns `undefined` if it does not have the lines of the scheme in their order. */
function parseText(text: string): Parts | undefined {
  const [method = '', type = '', when = '', ...rest] = text.split('\n')
  const path = rest.pop() ?? ''
  const isKnown = knownValues['method']?.test(method) && mediaType.test(type) && (!when || date.test(when))
  if (!isKnown || !/^(?:\/|https?:\/\/)/i.test(path)) return undefined
  const lines = new Map([
    ['method', method],
    ['content-type', type],
    ['date', when],
  ])
  const end = rest.findIndex((line) => !/^x-ts-/i.test(line))
  const headers = rest.splice(0, end < 0 ? rest.length : end)
  for (const [name, value] of headers.map(nameHeader)) {
    lines.set(name, lines.has(name) ? `${lines.get(name)}\n${value}` : value)
  }
  return { lines, body: rest.join('\n'), path }
}

function nameHeader(line: string): [name: string, value: string] {
  const [name = '', ...value] = line.split(':')
  const lower = name.toLowerCase()
  return [isKnownName(lower) ? lower : 'another header', value.join(':')]
}

function describeLines({ lines: there }: Parts, { lines: here }: Parts): string[] {
  const names = [...new Set([...there.keys(), ...here.keys()])]
  return names
    .filter((name) => there.get(name) !== here.get(name))
    .map((name) => {
      const [expected, signed] = [there.get(name), here.get(name)].map((value) => showValue(name, value))
      return expected === signed ? `${name}: the values differ` : `${name}: expected ${expected}, signed ${signed}`
    })
}

function showValue(name: string, value: string | undefined): string {
  if (!value) return 'none'
  return knownValues[name]?.test(value) ? JSON.stringify(value) : 'a value not shown here'
}

function describeBody({ body: there }: Parts, { body: here }: Parts, known: readonly string[]): string[] {
  if (there === here) return []
  if (!here) return ['body: no body was signed']
  if (!there) return ['body: a body was signed, and none was expected']
  const expected = new URLSearchParams(there)
  const signed = new URLSearchParams(here)
  const names = [...new Set([...expected.keys(), ...signed.keys()])]
  const differing = names.filter((name) => expected.getAll(name).join('\n') !== signed.getAll(name).join('\n'))
  if (!differing.length) return ['body: the same fields in another order or encoding']
  const named = differing.filter((name) => known.includes(name))
  return [
    `body: other values in ${[...named, ...(named.length < differing.length ? ['other fields'] : [])].join(', ')}`,
  ]
}

function describePath({ path: there }: Parts, { path: here }: Parts): string[] {
  if (there === here) return []
  if (/^https?:/i.test(here)) return ['path: the whole URL was signed']
  if (here.split('?', 1)[0] === there) return ['path: the query string was signed too']
  if (here.endsWith(there)) return ['path: the service does not see all that was signed in front of it']
  if (there.endsWith(here)) return ['path: the service sees more in front of it than was signed']
  return ['path: another path was signed']
}
