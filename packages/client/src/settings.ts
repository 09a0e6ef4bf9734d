import { ValidationError } from './errors/validation-error.ts'
import { joinHooks, type Notifier } from './hooks.ts'
import {
  type HttpSettings,
  parseHttpOptions,
  requireBoolean,
  requireFunction,
  withoutUndefined,
} from './http-settings.ts'
import { describeShape } from './mask.ts'
import type { ClientOptions, Logger } from './options.ts'

/** The validated options, with every default applied. */
export interface Settings extends HttpSettings {
  readonly timeout: number
  readonly attemptTimeout: number
  readonly maxRetries: number
  readonly validate: boolean
  readonly notify: Notifier
}

const defaults = {
  timeout: 30_000,
  attemptTimeout: 15_000,
  maxRetries: 2,
  validate: true,
} satisfies ClientOptions

const hookNames = ['onRequest', 'onResponse', 'onRetry'] as const
const optionNames = [...Object.keys(defaults), ...hookNames, 'logger']

/** Applies the defaults and rejects invalid options. */
export function parseOptions(options: ClientOptions): Settings {
  const httpSettings = parseHttpOptions(options, optionNames)
  const given = withoutUndefined(options)
  const settings = { ...defaults, ...given }
  for (const name of hookNames) if (given[name] !== undefined) requireFunction(name, given[name])
  return {
    ...httpSettings,
    timeout: requireMilliseconds('timeout', settings.timeout),
    attemptTimeout: requireMilliseconds('attemptTimeout', settings.attemptTimeout),
    maxRetries: requireRetries(settings.maxRetries),
    validate: requireBoolean('validate', settings.validate),
    notify: joinHooks(given, given.logger === undefined ? undefined : requireLogger(given.logger)),
  }
}

function requireLogger(logger: Logger | null): Logger {
  const levels = ['debug', 'info', 'warn', 'error'] as const
  if (levels.every((level) => typeof logger?.[level] === 'function')) return logger as Logger
  throw new ValidationError('logger', `an object with the methods ${levels.join(', ')}`, describeShape(logger))
}

/** Rejects a duration that exceeds the range of a timer. */
export function requireMilliseconds(name: string, value: unknown): number {
  if (typeof value === 'number' && value > 0 && value <= 2 ** 31 - 1) return value
  throw new ValidationError(name, 'milliseconds, more than 0 and at most 2147483647', String(value))
}

/** Rejects an invalid number of retries. */
export function requireRetries(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value
  throw new ValidationError('maxRetries', 'a whole number from 0', String(value))
}
