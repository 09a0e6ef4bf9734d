/** Masks every run of digits that could be a code or a phone number, even with spaces or dashes. */
export const mask = (text: string): string => text.replace(/(?<!RFC)\p{N}(?:[\s().-]?\p{N}){2,}/gu, '***')

/** Shows the shape of a value that may be personal data: `*` for a letter or digit, `?` for one outside ASCII. */
export function describeShape(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value !== 'string') return value === null ? 'null' : `a value of type ${typeof value}`
  const shape = value
    .slice(0, 40)
    .replace(/[A-Za-z0-9]/g, '*')
    .replace(/[\p{L}\p{N}]/gu, '?')
  return `"${shape}"${value.length > 40 ? '…' : ''} (${[...value].length} characters)`
}
