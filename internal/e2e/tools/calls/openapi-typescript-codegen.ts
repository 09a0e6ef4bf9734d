import { OpenAPI, VerificationService } from './client'
import type { Sending } from './sending.ts'

export default async function send({ baseUrl, customerId, apiKey, message }: Sending) {
  Object.assign(OpenAPI, { BASE: baseUrl, USERNAME: customerId, PASSWORD: apiKey })
  const { reference_id } = await VerificationService.sendSms(message)
  return reference_id
}
