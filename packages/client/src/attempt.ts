import { AbortError } from './errors/abort-error.ts'
import { ConnectionError } from './errors/connection-error.ts'
import { type Effect, isSmsVerifyError, type SmsVerifyError } from './errors/sms-verify-error.ts'
import { TimeoutError } from './errors/timeout-error.ts'

/**
 * Runs one exchange and ends it when it times out or the caller aborts. The signal closes the socket. The timer and the
 * listener are removed before the promise settles. The function does not wait for a `fetch` that ignores its signal.
 */
export function attempt<Result>(
  exchange: (signal: AbortSignal) => Promise<Result>,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(new AbortError('none'))
    const controller = new AbortController()
    const cleanUp = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
    }
    const fail = (error: SmsVerifyError) => {
      cleanUp()
      reject(error)
      controller.abort()
    }
    const abort = () => fail(new AbortError('unknown'))
    const timer = setTimeout(() => fail(new TimeoutError(timeout)), timeout)
    signal?.addEventListener('abort', abort)
    exchange(controller.signal).then(
      (result) => {
        cleanUp()
        resolve(result)
      },
      (error) => {
        if (controller.signal.aborted) return
        cleanUp()
        reject(isSmsVerifyError(error) ? error : new ConnectionError(error))
      },
    )
  })
}

/** Waits, and stops immediately if the caller aborts; `effect` is the effect of the attempts so far. */
export function pause(milliseconds: number, signal: AbortSignal | undefined, effect: Effect): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new AbortError(effect))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
