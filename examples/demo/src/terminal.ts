import { styleText } from 'node:util'

// styleText omits colors if the terminal does not support them.
const { stdout } = process
const paint = (format: Parameters<typeof styleText>[0], text: string) => styleText(format, text, { stream: stdout })

/** What the demo prints, line by line. */
export const say = {
  plain: (text: string) => console.log(text),
  step: (text: string) => console.log(paint('bold', text)),
  result: (call: string, result: string) => console.log(`  ${call.padEnd(34)} ${paint('green', result)}`),
  sms: (phoneNumber: string, text: string) => console.log(`  ${paint('cyan', `SMS to ${phoneNumber}: “${text}”`)}`),
  error: (outcome: string, message: string, remedy: string) => {
    console.log(`  ${paint('red', outcome.padEnd(22))} ${message}`)
    console.log(`  ${''.padEnd(22)} ${paint('dim', remedy)}`)
  },
  done: (text: string) => console.log(paint(['bold', 'green'], text)),
}

/** Ends the demo with one line and exit code 1. */
export function fail(error: unknown): void {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  console.error(paint('red', `${name}: ${message}`))
  process.exitCode = 1
}
