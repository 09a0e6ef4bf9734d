import { createClient } from '@sms-verify/client'
import { createMock } from '@sms-verify/mocks'
import { setupServer } from 'msw/node'
import type { Contender } from '../contender.ts'
import { quietForm } from '../target.ts'

/** The client on a simulation behind msw. */
export const contender: Contender = () => {
  const { credentials, handlers } = createMock()
  setupServer(...handlers).listen()
  const verify = createClient({ ...credentials, maxRetries: 0 })
  return () => verify.send(quietForm)
}
