/** The parts of an abort signal in use, from any realm or library. */
type SignalLike = Pick<AbortSignal, 'aborted' | 'reason' | 'addEventListener' | 'removeEventListener'>

/**
 * Returns a signal of this runtime that aborts with the first of others. `AbortSignal.any` and `fetch` reject signals
 * of another realm or implementation.
 */
export function joinSignals(...signals: readonly (SignalLike | null | undefined)[]) {
  const controller = new AbortController()
  const given = signals.filter((signal) => signal !== undefined && signal !== null)
  const listeners = given.map((signal) => ({ signal, abort: () => controller.abort(signal.reason) }))
  for (const { signal, abort } of listeners) {
    if (signal.aborted) abort()
    else signal.addEventListener('abort', abort, { once: true })
  }
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const { signal, abort } of listeners) signal.removeEventListener('abort', abort)
    },
  }
}
