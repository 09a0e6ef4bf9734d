import { AbortError } from './errors/abort-error.ts'
import { ConnectionError } from './errors/connection-error.ts'
import { isSmsVerifyError } from './errors/sms-verify-error.ts'
import { TimeoutError } from './errors/timeout-error.ts'

/**
 * Runs one exchange, and ends it for good when its time is up or the caller aborts: the signal closes the socket, the
 * timer and the listener are gone before the promise settles.
 */
export async function attempt<Result>(
  exchange: (signal: AbortSignal) => Promise<Result>,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (signal?.aborted) throw new AbortError('not-sent')
  const controller = new AbortController()
  let timedOut = false
  const abort = () => controller.abort()
  const timer = setTimeout(() => {
    timedOut = true
    abort()
  }, timeout)
  signal?.addEventListener('abort', abort)
  try {
    return await exchange(controller.signal)
  } catch (error) {
    if (isSmsVerifyError(error)) throw error
    if (timedOut) throw new TimeoutError(timeout)
    if (signal?.aborted) throw new AbortError('unknown')
    throw new ConnectionError(error)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', abort)
  }
}

/** Waits, and stops waiting at once when the caller aborts. Nothing is on its way meanwhile. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new AbortError('not-sent'))
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true })
  })
}
