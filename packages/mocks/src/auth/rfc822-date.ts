const form =
  /^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), +)?\d{1,2} +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +(?:\d{4}|\d{2}) +\d{2}:\d{2}(?::\d{2})? +(?:[+-]\d{4}|UT|GMT|Z|[ECMP][SD]T)$/i

/**
 * Reads a date of RFC 822, years of four digits included; returns milliseconds since 1970, or `undefined` for another
 * form. `UTC` isn't a zone of RFC 822: it is accepted only on request.
 */
export function parseRfc822Date(text: string, { acceptUtc = false } = {}): number | undefined {
  const trimmed = acceptUtc ? text.trim().replace(/ UTC$/i, ' GMT') : text.trim()
  const time = form.test(trimmed) ? Date.parse(trimmed) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
