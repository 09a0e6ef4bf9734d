import type { CheckResult } from '@sms-verify/client'

/** What the page says about each result of a check. */
export const verdicts: Readonly<Record<CheckResult, string>> = {
  valid: 'The number is proven.',
  invalid: 'That is not the code on the phone. Try again.',
  expired: 'The code is too old. Send a new one.',
  'max-attempts-exceeded': 'Too many attempts. Send a new code.',
  unknown: 'The service did not check the code. Treat it as invalid.',
}
