// What an application may write that resolves modules as Node 10 did: the packages of production code resolve there.
import { type Client, createClient, isApiError } from '@sms-verify/client'
import { unwrapDeliveryReport } from '@sms-verify/client/webhooks'
import { signRequest } from '@sms-verify/digest'
import type { SendRequest } from '@sms-verify/types'

export const client: Client = createClient()
export const send = (form: SendRequest) => client.send(form).catch((error) => isApiError(error, 'rateLimitExceeded'))
export { signRequest, unwrapDeliveryReport }

// @ts-expect-error: a field that does not exist
void client.send({ phone_number: '1', verifycode: '123' })
