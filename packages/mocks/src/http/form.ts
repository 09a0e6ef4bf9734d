/** The fields of a form, and the name of one that was sent twice. */
export interface Form {
  readonly fields: Readonly<Record<string, string>>
  readonly repeated: string | undefined
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of a body; `undefined` if it is not UTF-8. */
export function decodeUtf8(body: Uint8Array): string | undefined {
  try {
    return utf8.decode(body)
  } catch {
    return undefined
  }
}

/** Reads a form; returns `undefined` if it is not one. `URLSearchParams` accepts anything and hides mistakes. */
export function parseForm(contentType: string | undefined, body: string | undefined): Form | undefined {
  if (body === undefined || !/^application\/x-www-form-urlencoded *(?:;|$)/i.test(contentType?.trim() ?? ''))
    return undefined
  const fields: Record<string, string> = {}
  let repeated: string | undefined
  for (const pair of body.split('&').filter(Boolean)) {
    const [name, value] = decodePair(pair)
    if (name === undefined || value === undefined) return undefined
    if (Object.hasOwn(fields, name)) repeated ??= name
    fields[name] = value
  }
  return { fields, repeated }
}

function decodePair(pair: string): (string | undefined)[] {
  const at = pair.indexOf('=')
  return at < 0 ? [decode(pair), ''] : [decode(pair.slice(0, at)), decode(pair.slice(at + 1))]
}

function decode(text: string): string | undefined {
  try {
    // Most values have nothing to decode, and a check is cheap.
    const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text
    return spaced.includes('%') ? decodeURIComponent(spaced) : spaced
  } catch {
    return undefined
  }
}
