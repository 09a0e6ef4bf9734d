/** Encodes the fields that have a value as a form. */
export function encodeForm(form: object = {}): string {
  const fields = Object.entries(form).filter(([, value]) => value !== undefined)
  return new URLSearchParams(fields as [string, string][]).toString()
}
