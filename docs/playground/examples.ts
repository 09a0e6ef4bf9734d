import type { Outcome, OutcomeName } from '@sms-verify/types'
import { outcomes } from '@sms-verify/types/codes'
import { provokingForm } from '../client-calls.ts'
import { type FormValues, listOutcomes, type Operation } from './operations.ts'

/** A form to choose, which causes a certain response. */
export interface Example {
  /** Unique in its operation. */
  readonly id: string
  readonly label: string
  /** One sentence. */
  readonly summary: string
  readonly outcome?: OutcomeName | undefined
  /** The values of the form. */
  readonly fill: (values: FormValues) => FormValues
}

/** Examples that belong together. */
export interface ExampleGroup {
  readonly label: string
  readonly examples: readonly Example[]
}

/** The examples of an operation: the requests of the contract, then every outcome it can have, by HTTP status. */
export function exampleGroups(operation: Operation): ExampleGroup[] {
  const requests = operation.examples.map(
    ({ summary, values }): Example => ({ id: summary, label: summary, summary: '', fill: () => values }),
  )
  const names = listOutcomes(operation).toSorted((a, b) => getOrder(outcomes[a]) - getOrder(outcomes[b]))
  const byStatus = Object.groupBy(names, (name) => formatGroup(outcomes[name]))
  const groups = Object.entries(byStatus).map(([label, group = []]) => ({
    label,
    examples: group.map((name) => outcomeExample(operation, outcomes[name])),
  }))
  return requests.length ? [{ label: 'Requests', examples: requests }, ...groups] : groups
}

/** Reports last. */
const getOrder = ({ httpStatus }: Outcome) => httpStatus ?? 1_000

const formatGroup = ({ httpStatus }: Outcome) => (httpStatus === null ? 'Delivery report' : `HTTP ${httpStatus}`)

function outcomeExample(operation: Operation, row: Outcome): Example {
  const { name, error, summary } = row
  return {
    id: name,
    label: error === null ? name : `${name} (${error})`,
    summary,
    outcome: name,
    fill: (values) => ({ ...withRequired(operation, values), ...provokingValues(operation, row, values) }),
  }
}

/** The required fields that the visitor has not filled in yet. */
function withRequired({ fields }: Operation, values: FormValues): FormValues {
  const missing = fields.filter(({ name, constraints }) => constraints.required && !values[name])
  return { ...values, ...Object.fromEntries(missing.map(({ name, example = '' }) => [name, example])) }
}

/** The values that cause an outcome. Keeps the visitor's report address and code. */
function provokingValues({ id, fields }: Operation, row: Outcome, values: FormValues): FormValues {
  const { verify_code, ...form } = provokingForm(id, row)
  const isReport = row.httpStatus === null && !values['callback_url']
  const callback = fields.find(({ name }) => isReport && name === 'callback_url')
  return {
    ...form,
    ...(verify_code && { verify_code: values['verify_code'] || verify_code }),
    ...(callback && { callback_url: callback.example ?? '' }),
  }
}
