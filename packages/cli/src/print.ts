import type { Terminal } from './terminal.ts'

/** Members of a response that contain the end user's input. */
const secrets: ReadonlySet<string> = new Set(['code_entered', 'verify_code'])

/** Prints a result: the payload as one line of JSON, or a readable text. */
export function print(payload: object, lines: readonly string[], { json = false }, { output }: Terminal): void {
  const withoutSecrets = (name: string, value: unknown) => (secrets.has(name) ? undefined : value)
  const text = json ? JSON.stringify(payload, withoutSecrets) : lines.join('\n')
  output.write(`${text}\n`)
}
