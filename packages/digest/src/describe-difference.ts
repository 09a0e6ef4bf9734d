/**
 * Tells where the text a service expected to be signed differs from the text that was signed: the way to the cause of a
 * wrong signature. The values of a body are personal, so of a body it names the fields only.
 *
 * @example
 * describeDifference(payload.signature_string, stringToSign(request)) // 'content-type: expected "a", signed "b".'
 */
export function describeDifference(expected: string, signed: string): string {
  const there = partsOf(expected)
  const here = partsOf(signed)
  const differing = Object.keys({ ...there, ...here }).filter((name) => there[name] !== here[name])
  if (!differing.length) return 'The texts are the same, so the API keys differ.'
  return `${differing.map((name) => `${name}: ${difference(name, there[name], here[name])}`).join('; ')}.`
}

function difference(name: string, expected: string | undefined, signed: string | undefined): string {
  if (name !== 'body') return `expected ${JSON.stringify(expected)}, signed ${JSON.stringify(signed)}`
  const there = Object.fromEntries(new URLSearchParams(expected))
  const here = Object.fromEntries(new URLSearchParams(signed))
  const fields = Object.keys({ ...there, ...here }).filter((field) => there[field] !== here[field])
  return fields.length ? `other values in ${fields.join(', ')}` : 'the same fields in another order or encoding'
}

/** The lines of a text to sign by what they hold; a body can take several. */
function partsOf(text: string): Record<string, string> {
  const [method = '', contentType = '', date = '', ...rest] = text.split('\n')
  const parts: Record<string, string> = { method, 'content-type': contentType, date, path: rest.pop() ?? '' }
  for (let line = rest[0]; line?.startsWith('x-ts-'); line = rest[0]) {
    const [name = line, ...value] = line.split(':')
    parts[name] = value.join(':')
    rest.shift()
  }
  return { ...parts, body: rest.join('\n') }
}
