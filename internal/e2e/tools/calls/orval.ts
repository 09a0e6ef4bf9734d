import { sendSms } from './client.ts'
import type { Sending } from './sending.ts'

declare global {
  var baseUrl: string
}

export default async function send({ baseUrl, customerId, apiKey, message }: Sending) {
  globalThis.baseUrl = baseUrl
  const headers = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
  const response = await sendSms(message, { headers })
  return response.status === 200 ? response.data.reference_id : undefined
}
