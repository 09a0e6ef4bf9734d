import { attempt, pause } from './attempt.ts'
import { isApiError } from './errors/api-error.ts'
import { isSmsVerifyError, type SmsVerifyError } from './errors/sms-verify-error.ts'
import { validateSignal } from './http-settings.ts'
import { observeAttempts } from './observe-attempts.ts'
import type { Operation } from './operation.ts'
import type { CallOptions } from './options.ts'
import type { TypedRequest } from './request.ts'
import { getRetryDelay, mayRetry } from './retry.ts'
import { requireMilliseconds, requireRetries, type Settings } from './settings.ts'
import type { Transport } from './transport.ts'

interface Call extends CallOptions {
  readonly operation: Operation
  readonly request: TypedRequest<unknown>
  readonly settings: Settings
  readonly transport: Transport
}

/** Runs an exchange until it succeeds, cannot be retried, or times out. */
export async function callWithRetries<Result extends { readonly response: Response }>(
  call: Call,
  exchange: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const { settings, operation, request, signal } = call
  validateSignal(signal)
  const { timeout = settings.timeout } = call
  const deadline = Date.now() + requireMilliseconds('timeout', timeout)
  const delayBefore = planRetries(call, deadline)
  const observer = observeAttempts(settings.notify, { ...request, path: request.template, operation: operation.name })

  for (let retry = 1; ; retry++) {
    const begin = (signal: AbortSignal) => {
      observer.begin(retry)
      return exchange(signal)
    }
    try {
      const result = await attempt(begin, Math.min(settings.attemptTimeout, deadline - Date.now()), signal)
      observer.succeed(result)
      return result
    } catch (error) {
      if (!isSmsVerifyError(error)) throw error
      const delay = delayBefore(error, retry)
      observer.fail(error, delay)
      if (delay === undefined) throw error
      settings.notify('onRetry', { operation: operation.name, retry, delay, error })
      await pause(delay, signal, error.effect)
      validateTimeLeft(deadline, error)
    }
  }
}

/** A wait can end late. An attempt with no time left would be sent and then abandoned. */
function validateTimeLeft(deadline: number, error: SmsVerifyError): void {
  if (Date.now() >= deadline) throw error
}

/** Returns how long to wait before a retry, in milliseconds, or `undefined` if there is no retry. */
function planRetries({ operation, settings, transport, maxRetries = settings.maxRetries }: Call, deadline: number) {
  requireRetries(maxRetries)
  let clockCorrected = false
  let mayHaveHappened = false

  /** Corrects a rejected date once per call, from the date of the response that rejects it. */
  function correctsClock(error: SmsVerifyError): boolean {
    if (clockCorrected || !isApiError(error, 'dateOutOfRange')) return false
    clockCorrected = transport.synchronize(error.response)
    return clockCorrected
  }

  /** If one attempt had no effect, an earlier attempt may still have had one. */
  function carryOverEffect(error: SmsVerifyError): void {
    if (mayHaveHappened) Object.assign(error, { effect: 'unknown' })
    mayHaveHappened = error.effect === 'unknown'
  }

  return (error: SmsVerifyError, retry: number): number | undefined => {
    carryOverEffect(error)
    // The next call has the right time, even if this one cannot be retried.
    const isCorrected = correctsClock(error)
    if (retry > maxRetries) return undefined
    if (isCorrected) return 0
    if (!mayRetry(error, operation.idempotent)) return undefined
    const delay = getRetryDelay(error, retry)
    return Date.now() + delay < deadline ? delay : undefined
  }
}
