import { type FormValues, filledIn, type Operation, type TriedOperation } from './operations.ts'
import type { Scheme } from './signing.ts'

/** Writes a program that does by our client what the form stands for. */
export function clientSample(operation: Operation, values: FormValues, scheme: Scheme): string {
  const form = filledIn(operation.fields, values)
  const options = scheme === 'basic' ? "{ auth: 'basic' }" : ''
  return [
    "import { createClient } from '@sms-verify/client'",
    '',
    `const verify = createClient(${options}) // TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY`,
    ...calls[operation.id](form),
  ].join('\n')
}

type Form = Readonly<Record<string, string>>

const calls: Record<TriedOperation, (form: Form) => string[]> = {
  sendSms: (form) => [`const sent = await verify.send(${objectLiteral(form)})`, 'console.log(sent.reference_id)'],
  getStatus: ({ reference_id = '', verify_code }) =>
    verify_code
      ? [
          `const check = await verify.check(${literal(reference_id)}, ${literal(verify_code)})`,
          'console.log(check.result)',
        ]
      : [`const { status } = await verify.status(${literal(reference_id)})`, 'console.log(status.description)'],
  completeVerification: ({ reference_id = '' }) => [
    `const done = await verify.complete(${literal(reference_id)})`,
    'console.log(done.status.description)',
  ],
}

const longestObject = 40

function objectLiteral(form: Form): string {
  const members = Object.entries(form).map(([name, value]) => `${name}: ${literal(value)}`)
  const oneLine = `{ ${members.join(', ')} }`
  return oneLine.length <= longestObject ? oneLine : `{\n${members.map((member) => `  ${member},\n`).join('')}}`
}

/** A string literal in single quotes; JSON has the escapes of everything else. */
const literal = (text: string) => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
