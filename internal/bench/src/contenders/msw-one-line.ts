import { createClient } from '@sms-verify/client'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import type { Contender } from '../contender.ts'
import { path, quietForm } from '../target.ts'

const status = { code: 290, description: 'Message in progress', updated_on: '2026-01-01T00:00:00.000000Z' }
const verify = { code_state: 'UNKNOWN', code_entered: '' }
const answer = { reference_id: '0'.repeat(32), errors: [], status, sub_resource: 'sms', verify }

/** The client on a one-line handler, which reads the body and returns a constant response. */
export const contender: Contender = ({ customerId, apiKey }) => {
  setupServer(http.post(`*${path}`, ({ request }) => request.text().then(() => HttpResponse.json(answer)))).listen()
  const client = createClient({ customerId, apiKey, maxRetries: 0 })
  return () => client.send(quietForm)
}
