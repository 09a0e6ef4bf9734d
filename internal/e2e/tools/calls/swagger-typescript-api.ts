import { Api } from './client.ts'
import type { Sending } from './sending.ts'

export default async function send({ baseUrl, customerId, apiKey, message }: Sending) {
  const headers = { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` }
  const { v1 } = new Api({ baseUrl, baseApiParams: { headers, format: 'json' } })
  const { data } = await v1.sendSms(message)
  return data.reference_id
}
