import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import type { Contender } from '../contender.ts'
import { quietForm } from '../target.ts'

/** The client on a simulation in the same process; nothing is intercepted. */
export const contender: Contender = () => {
  const { credentials, fetch } = createSimulation()
  const verify = createClient({ ...credentials, fetch, maxRetries: 0 })
  return () => verify.send(quietForm)
}
