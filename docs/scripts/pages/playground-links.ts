import type { OutcomeName } from '@sms-verify/types'
import type { OperationId } from '@sms-verify/types/contract'
import { exampleGroups } from '../../playground/examples.ts'
import { formatFragment } from '../../playground/link.ts'
import { type FormValues, withConstraints } from '../../playground/operations.ts'
import { readOperations } from '../../playground/read-operations.ts'

const operations = withConstraints(readOperations())

const examples = operations.flatMap((operation) =>
  exampleGroups(operation).flatMap((group) => group.examples.map((example) => ({ ...example, operation }))),
)

/** A link to the playground with a message to a phone number. */
export const linkToMessage = (phone_number: string): string =>
  linkTo('sendSms', (values) => ({ ...values, phone_number }))

/** A link to the playground with a form that brings an outcome about, by a certain operation or any. */
export function linkToOutcome(name: OutcomeName, id?: OperationId): string {
  const example = examples.find(({ outcome, operation }) => outcome === name && (!id || operation.id === id))
  if (!example) throw new Error(`The playground has no example of ${name}.`)
  return linkTo(example.operation.id, example.fill)
}

function linkTo(id: OperationId, fill: (values: FormValues) => FormValues): string {
  const operation = operations.find((candidate) => candidate.id === id)
  if (!operation) throw new Error(`The playground has no form for ${id}.`)
  return `/try${formatFragment(operation, fill({}))}`
}
