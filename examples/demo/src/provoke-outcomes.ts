import { isApiError } from '@sms-verify/client'
import type { ForceableOutcome } from '@sms-verify/mocks'
import { outcomes } from '@sms-verify/types/codes'
import type { Service } from './service.ts'
import { say } from './terminal.ts'

const provoked = [
  'invalidApiKey',
  'rateLimitExceeded',
  'missingParameter',
  'productNotEnabled',
] satisfies ForceableOutcome[]

/** Makes the mock server respond with some outcomes, and shows each as the client throws it, with its remedy. */
export async function provokeOutcomes({ verify, mock }: Service): Promise<void> {
  say.step('Outcomes, as the client throws them')
  for (const name of provoked) {
    mock?.respondWith(name)
    await expectError(name, () => verify.send({ phone_number: '15558675309' }))
  }
  // A magic number does the same without a control request.
  const { phone } = outcomes.systemUnavailable
  await expectError('systemUnavailable', () => verify.send({ phone_number: phone }))

  const { reference_id } = await verify.send({ phone_number: outcomes.codeExpired.phone })
  const { result } = await verify.check(reference_id, '1234567')
  say.result(`check(…) of ${outcomes.codeExpired.phone}`, result)
  if (result !== 'expired') throw new Error(`The code should be expired, and is ${result}.`)
}

async function expectError(name: (typeof provoked)[number] | 'systemUnavailable', call: () => Promise<unknown>) {
  const error = await call().catch((thrown: unknown) => thrown)
  if (!isApiError(error, name)) throw new Error(`Expected the outcome ${name}, got ${error}.`)
  say.error(error.outcome, `${error.code}, ${error.effect}, retry: ${error.retry}`, outcomes[name].remedy)
}
