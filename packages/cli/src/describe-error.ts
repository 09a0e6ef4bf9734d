import { isSmsVerifyError, type SmsVerifyError, type ValidationError } from '@sms-verify/client'
import { sendFields } from '@sms-verify/types/contract'
import type { CommanderError } from 'commander'
import { type CommandError, type Exit, exitCodes } from './exit-codes.ts'

/** How the command reports an error: one line, an exit code, and the details that are safe to log. */
export interface Failure {
  readonly line: string
  readonly exit: Exit
  readonly details: object
}

/** Describes the error in one line. */
export function describeError(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error))
  const line = message.replace(/\s*\n\s*/g, ' ')
  if (name === 'CommandError') return failure(line, (error as CommandError).exit)
  if (name === 'CommanderError') return failure(describeUsage(error as CommanderError), 'usage')
  if (name === 'UsageError') return failure(line, 'usage')
  return isSmsVerifyError(error) ? describeCall(error, line) : failure(line, 'refused')
}

const failure = (line: string, exit: Exit, details: object = { message: line }): Failure => ({ line, exit, details })

function describeCall(error: SmsVerifyError, line: string): Failure {
  const exit = chooseExit(error)
  const sentence = nameOption(error, line).replace(/[^.!?]$/, '$&.')
  const warning = ' It may have had an effect: look before you repeat it.'
  return failure(exit === 'unknown' ? sentence + warning : sentence, exit, error.toJSON())
}

function chooseExit({ name, effect }: SmsVerifyError): Exit {
  if (effect === 'unknown') return 'unknown'
  if (name === 'ApiError') return 'refused'
  if (name === 'ValidationError') return 'usage'
  return name === 'AbortError' ? 'interrupted' : 'unreachable'
}

/** A form field is a command-line option here. */
function nameOption(error: SmsVerifyError, line: string): string {
  const { field } = error as Partial<ValidationError>
  return field && field in sendFields ? line.replace(field, `--${field.replaceAll('_', '-')}`) : line
}

/** The text after an equals sign can be a key or a code. */
function describeUsage({ message }: CommanderError): string {
  const text = message
    .replace(/^error: /, '')
    .replace(/=.*?'/s, "'")
    .replace(/\s*\n\s*/g, ' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[^.)]$/, '$&.')} Run with --help to see what it accepts.`
}

/** The line for stderr. */
export function writeLine({ line, exit, details }: Failure, isJson: boolean): string {
  if (!isJson) return `sms-verify: ${line}`
  return JSON.stringify({ error: { ...details, message: line, exit_code: exitCodes[exit].code } })
}
