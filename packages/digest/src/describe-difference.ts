/**
 * Tells where the text a service expected to be signed differs from the text that was signed: the way to the cause of a
 * wrong signature. The values of a body are personal, so of a body it names the fields only.
 *
 * @example
 * describeDifference(payload.signature_string, stringToSign(request)) // 'content-type: expected "a", signed "b"'
 */
export function describeDifference(expected: string, signed: string): string {
  if (expected === signed) return 'The texts are the same, so the API keys differ.'
  const there = partsOf(expected)
  const here = partsOf(signed)
  const names = [...new Set([...there.keys(), ...here.keys()])]
  const differing = names.filter((name) => there.get(name) !== here.get(name))
  return `${differing.map((name) => `${name}: ${difference(name, there.get(name), here.get(name))}`).join('; ')}.`
}

function difference(name: string, expected: string | undefined, signed: string | undefined): string {
  if (name !== 'body') return `expected ${quote(expected)}, signed ${quote(signed)}`
  if (expected === undefined || signed === undefined) return `expected ${expected ? 'one' : 'none'}`
  const fields = differingFields(new URLSearchParams(expected), new URLSearchParams(signed))
  return fields.length ? `other values in ${fields.join(', ')}` : 'the same fields in another order or encoding'
}

const quote = (text: string | undefined) => (text === undefined ? 'none' : JSON.stringify(text))

function differingFields(expected: URLSearchParams, signed: URLSearchParams): string[] {
  const names = [...new Set([...expected.keys(), ...signed.keys()])]
  return names.filter((name) => expected.getAll(name).join('&') !== signed.getAll(name).join('&'))
}

/** The lines of a text to sign by what they hold; a body can take several. */
function partsOf(text: string): Map<string, string> {
  const [method = '', contentType = '', date = '', ...rest] = text.split('\n')
  const parts = new Map([
    ['method', method],
    ['content-type', contentType],
    ['date', date],
  ])
  while (rest[0]?.startsWith('x-ts-')) {
    const [name = '', ...value] = (rest.shift() ?? '').split(':')
    parts.set(name, value.join(':'))
  }
  parts.set('path', rest.pop() ?? '')
  if (rest.length) parts.set('body', rest.join('\n'))
  return parts
}
