import { sendSms } from './client'
import { createClient } from './client/client'
import type { Sending } from './sending.ts'

export default async function send({ baseUrl, customerId, apiKey, message }: Sending) {
  const client = createClient({ baseUrl, auth: `${customerId}:${apiKey}` })
  const { data } = await sendSms({ client, body: message })
  return data?.reference_id
}
