// What an application may write, for the compilers to check against our declarations.
import { type CheckResult, type Client, createClient, isApiError } from '@sms-verify/client'
import { unwrapDeliveryReport } from '@sms-verify/client/webhooks'
import { importSigningKey, signRequest } from '@sms-verify/digest'
import { startMockServer } from '@sms-verify/mock-server'
import { createMock } from '@sms-verify/mocks'
import { createSimulation } from '@sms-verify/mocks/simulation'
import type { OutcomeName, SendRequest } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'

export const client: Client = createClient({ ...createSimulation().credentials, fetch: createMock().fetch })

export async function verifyPhone(form: SendRequest, typedCode: string): Promise<CheckResult> {
  try {
    const { reference_id } = await client.send(form, { timeout: 5_000 })
    return (await client.check(reference_id, typedCode)).result
  } catch (error) {
    if (isApiError(error, 'missingParameter')) console.error(error.parameters.parameterName)
    throw error
  }
}

export const getRemedy = (name: OutcomeName): string => outcomes[name].remedy

export async function signByHand(customerId: string, apiKey: string): Promise<Record<string, string>> {
  const key = await importSigningKey(apiKey)
  return signRequest({ customerId, key, method: 'GET', path: '/v1/verify/x' })
}

export async function takeReport(request: Request, apiKey: string): Promise<boolean | undefined> {
  const report = await unwrapDeliveryReport({ body: await request.text(), headers: request.headers, apiKey })
  return report.delivery.delivered
}

export const server = startMockServer({ port: 0 })

// @ts-expect-error: a field that does not exist
void client.send({ phone_number: '1', verifycode: '123' })
// @ts-expect-error: an option that does not exist
createClient({ apikey: 'x' })
