import { sendSms } from './client.ts'
import type { Sending } from './sending.ts'

export default async function send({ baseUrl, customerId, apiKey, message }: Sending) {
  const headers = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
  const response = await sendSms(message, { baseUrl, headers })
  return response.status === 200 ? response.data.reference_id : undefined
}
