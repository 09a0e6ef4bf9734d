import { buildClientCall } from '../client-calls.ts'
import { type FormValues, filledIn, type Operation } from './operations.ts'
import type { Scheme } from './signing.ts'

/** Writes a program that makes the request of the form with our client. */
export function clientSample(operation: Operation, values: FormValues, scheme: Scheme): string {
  const { text, response, shown } = buildClientCall(operation.id, filledIn(operation.fields, values))
  const options = scheme === 'basic' ? "{ auth: 'basic' }" : ''
  return [
    "import { createClient } from '@sms-verify/client'",
    '',
    `const verify = createClient(${options}) // TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY`,
    `const ${response} = await ${text}`,
    `console.log(${response}.${shown})`,
  ].join('\n')
}
