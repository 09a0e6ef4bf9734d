import { createClient } from '@sms-verify/client'
import type { Contender } from '../contender.ts'
import { form } from '../target.ts'

/** The client with Basic, to measure the cost of signing. */
export const contender: Contender = (target) => {
  const verify = createClient({ ...target, auth: 'basic', maxRetries: 0 })
  return () => verify.send(form)
}
