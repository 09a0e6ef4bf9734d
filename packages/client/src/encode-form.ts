/** A form of the fields that are there. */
export function encodeForm(form: object = {}): string {
  const fields = Object.entries(form).filter(([, value]) => value !== undefined)
  return new URLSearchParams(fields as [string, string][]).toString()
}
