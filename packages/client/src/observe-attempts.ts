import { isApiError } from './errors/api-error.ts'
import type { ResponseFormatError } from './errors/response-format-error.ts'
import type { SmsVerifyError } from './errors/sms-verify-error.ts'
import type { Notifier } from './hooks.ts'
import type { RequestNotice, ResponseNotice } from './notices.ts'
import { isReferenceId } from './validate.ts'

/** The details of a call before it is sent. */
export type About = Pick<RequestNotice, 'operation' | 'method' | 'path' | 'referenceId'>

type End = Omit<ResponseNotice, keyof RequestNotice | 'duration'>

/** Calls the hooks for the attempts of one call. */
export function observeAttempts(notify: Notifier, about: About) {
  let begun: RequestNotice | undefined
  let start = 0

  function end(details: End, referenceId: string | undefined): void {
    if (!begun) return
    const duration = Math.round(performance.now() - start)
    notify('onResponse', { ...begun, ...details, referenceId: referenceId ?? begun.referenceId, duration })
    begun = undefined
  }

  return {
    begin(attempt: number): void {
      const { operation, method, path, referenceId } = about
      begun = { operation, attempt, method, path, referenceId }
      start = performance.now()
      notify('onRequest', { ...begun })
    },
    succeed(result: { readonly response: Response; readonly reference_id?: unknown }): void {
      const { response, reference_id } = result
      const details = { error: undefined, effect: undefined, retryDelay: undefined }
      const referenceId = isReferenceId(reference_id) ? reference_id : undefined
      end({ ...details, httpStatus: response.status, outcome: 'success' }, referenceId)
    },
    fail(error: SmsVerifyError, retryDelay: number | undefined): void {
      const { httpStatus } = error as Partial<ResponseFormatError>
      const outcome = isApiError(error) ? error.outcome : undefined
      const details = { httpStatus, outcome, error: error.name as ResponseNotice['error'], effect: error.effect }
      end({ ...details, retryDelay }, isApiError(error) ? error.referenceId : undefined)
    },
  }
}
