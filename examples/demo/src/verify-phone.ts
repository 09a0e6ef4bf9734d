import type { CheckResult } from '@sms-verify/client'
import type { Service } from './service.ts'
import { say } from './terminal.ts'

/** Sends a code, reads it off the phone, checks a wrong one and the right one, and gets the status. */
export async function verifyPhone({ verify, phoneNumber, readCode }: Service): Promise<void> {
  say.step(`Verify ${phoneNumber}`)
  const sent = await verify.send({ phone_number: phoneNumber })
  say.result('send({ phone_number })', `${sent.status.code} ${sent.status.description}`)

  const code = await readCode()
  const wrong = code === '0000000' ? '1111111' : '0000000'
  await expectCheck(wrong, 'invalid')
  await expectCheck(code, 'valid')

  const { status, verify: state } = await verify.status(sent.reference_id)
  say.result('status(reference_id)', `${status.code} ${status.description}, code ${state?.code_state}`)

  async function expectCheck(typedCode: string, expected: CheckResult): Promise<void> {
    const { result } = await verify.check(sent.reference_id, typedCode)
    say.result(`check(reference_id, '${typedCode}')`, result)
    if (result !== expected) throw new Error(`The check of ${typedCode} should be ${expected}, and is ${result}.`)
  }
}
