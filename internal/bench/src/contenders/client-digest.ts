import { createClient } from '@sms-verify/client'
import type { Contender } from '../contender.ts'
import { form } from '../target.ts'

/** The client as it comes: digest, timeouts, validation. */
export const contender: Contender = (target) => {
  const verify = createClient({ ...target, maxRetries: 0 })
  return () => verify.send(form)
}
