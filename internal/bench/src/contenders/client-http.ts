import { createHttpClient } from '@sms-verify/client/http'
import type { Contender } from '../contender.ts'
import { form } from '../target.ts'

/** The thin client: openapi-fetch over the transport that signs. */
export const contender: Contender = (target) => {
  const http = createHttpClient(target)
  return async () => (await http.POST('/v1/verify/sms', { body: form })).data
}
