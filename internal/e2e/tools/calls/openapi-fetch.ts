import createClient from 'openapi-fetch'
import type { paths } from './schema.ts'
import type { Sending } from './sending.ts'

export default async function send({ baseUrl, customerId, apiKey, message }: Sending) {
  const { POST } = createClient<paths>({
    baseUrl,
    headers: { authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}` },
  })
  const { data } = await POST('/v1/verify/sms', {
    body: message,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  return data?.reference_id
}
