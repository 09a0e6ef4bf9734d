import { attempt, pause } from './attempt.ts'
import { isApiError } from './errors/api-error.ts'
import { isSmsVerifyError, type SmsVerifyError } from './errors/sms-verify-error.ts'
import { millisecondsOf, type RetryNotice, retriesOf, type Settings } from './options.ts'
import { delayOf, mayRetry } from './retry.ts'
import type { Transport } from './transport.ts'

/** What each call takes besides its input. */
export interface CallOptions {
  /** Ends the call with an `AbortError`. */
  signal?: AbortSignal | undefined
  /** How long the call may take in all, in milliseconds. Default: that of the client. */
  timeout?: number | undefined
  /** How often the call is sent again where that is safe. Default: that of the client. */
  maxRetries?: number | undefined
}

/** What tells the calls apart. */
export interface Operation {
  readonly name: RetryNotice['operation']
  /** Whether doing it twice does no more than doing it once. */
  readonly repeatable: boolean
  /** Whether a status that says the message failed makes the call fail. */
  readonly statusDecides: boolean
}

interface Call extends CallOptions {
  readonly operation: Operation
  readonly settings: Settings
  readonly transport: Transport
}

/** Runs an exchange until it succeeds, may not be repeated, or its time is up. */
export async function callWithRetries<Result>(
  call: Call,
  exchange: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { settings, operation, signal } = call
  const deadline = Date.now() + millisecondsOf('timeout', call.timeout ?? settings.timeout)
  const delayBefore = retryPlan(call, deadline)

  for (let retry = 1; ; retry++) {
    try {
      return await attempt(exchange, Math.min(settings.attemptTimeout, deadline - Date.now()), signal)
    } catch (error) {
      const delay = delayBefore(error, retry)
      if (delay === undefined || !isSmsVerifyError(error)) throw error
      settings.onRetry?.({ operation: operation.name, retry, delay, error })
      await pause(delay, signal, error.effect)
    }
  }
}

/** Tells how long to wait before a retry, in milliseconds, or `undefined` where there shall be none. */
function retryPlan({ operation, settings, transport, ...options }: Call, deadline: number) {
  const maxRetries = retriesOf(options.maxRetries ?? settings.maxRetries)
  let clockCorrected = false
  let mayHaveHappened = false

  /** A refused date is mended once per call, by the date of the answer that refuses it. */
  function correctsClock(error: SmsVerifyError): boolean {
    if (clockCorrected || !isApiError(error, 'dateOutOfRange')) return false
    clockCorrected = transport.synchronize(error.response)
    return clockCorrected
  }

  /** That one attempt was not sent does not undo what one before it may have done. */
  function keepInMind(error: SmsVerifyError): void {
    if (mayHaveHappened) Object.assign(error, { effect: 'unknown' })
    mayHaveHappened = error.effect === 'unknown'
  }

  return (error: unknown, retry: number): number | undefined => {
    if (!isSmsVerifyError(error)) return undefined
    keepInMind(error)
    if (correctsClock(error)) return 0
    if (retry > maxRetries || !mayRetry(error, operation.repeatable)) return undefined
    const delay = delayOf(error, retry)
    return Date.now() + delay < deadline ? delay : undefined
  }
}
