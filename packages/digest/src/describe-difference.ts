/** What `describeDifference` accepts besides the texts. */
export interface DifferenceOptions {
  /** The names of the form fields that the description may contain. Default: an empty list. */
  readonly fields?: readonly string[] | undefined
}

/**
 * Describes where the signed text differs from the text that the service expected, to find the cause of a wrong
 * signature. Both texts contain personal data, so the description contains only the names of the lines and of the
 * fields you list, without values. It gives no details about a text without the lines of the scheme. See
 * {@link https://sms-verify.github.io/sms-verify/reference/#digest-auth}.
 *
 * @example
 * describeDifference(payload.signature_string, stringToSign(request)) // 'body: no body was signed.'
 */
export function describeDifference(expected: string, signed: string, { fields = [] }: DifferenceOptions = {}): string {
  if (expected === signed) return 'The texts are the same, so the API keys differ.'
  if (!form.test(expected) || !form.test(signed)) {
    return 'One of the texts does not have the lines of the scheme, so they cannot be compared.'
  }
  const there = splitText(expected)
  const here = splitText(signed)
  const differing = mergeKeys(there, here).filter((name) => there.get(name) !== here.get(name))
  const words = differing.map((name) => {
    const isBody = name === 'body'
    return `${name}: ${isBody ? describeBody(there.get(name), here.get(name), fields) : 'the values differ'}`
  })
  return words.length ? `${words.join('; ')}.` : 'The lines are the same, in another order.'
}

/** A method, two more lines, any headers, a body of any lines or none, and a path. */
const form = /^[A-Z]+\n.*\n.*\n(?:.*\n)*\/.*$/

/** The lines of a text, by their meaning. */
function splitText(text: string): Map<string, string> {
  const [method = '', contentType = '', date = '', ...rest] = text.split('\n')
  const parts = new Map([
    ['method', method],
    ['content-type', contentType],
    ['date', date],
    ['path', rest.pop() ?? ''],
  ])
  while (rest[0]?.startsWith('x-ts-')) {
    const [, name = 'another header'] = /^(x-ts-(?:auth-method|date|nonce)):/.exec(rest[0]) ?? []
    parts.set(name, `${parts.get(name) ?? ''}\n${rest.shift()}`)
  }
  return parts.set('body', rest.join('\n'))
}

function describeBody(there = '', here = '', known: readonly string[]): string {
  if (!here) return 'no body was signed'
  if (!there) return 'a body was signed, and none was expected'
  const expected = new URLSearchParams(there)
  const signed = new URLSearchParams(here)
  const differing = mergeKeys(expected, signed).filter(
    (name) => `${expected.getAll(name)}` !== `${signed.getAll(name)}`,
  )
  const named = differing.map((name) => (known.includes(name) ? name : 'other fields'))
  return named.length
    ? `other values in ${[...new Set(named)].join(', ')}`
    : 'the same fields in another order or encoding'
}

type Keyed = Pick<Map<string, unknown>, 'keys'>
const mergeKeys = (a: Keyed, b: Keyed) => [...new Set([...a.keys(), ...b.keys()])]
