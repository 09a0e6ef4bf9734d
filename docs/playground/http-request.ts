import { server } from '@sms-verify/types/contract'
import { type FormValues, filledIn, type OperationText } from './operations.ts'

/** A request as it is sent. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** The request a form stands for, without credentials. */
export function buildRequest(operation: OperationText, values: FormValues): HttpRequest {
  const { method, fields } = operation
  const inPlace = (place: string) => {
    const filled = filledIn(
      fields.filter((field) => field.place === place),
      values,
    )
    return new URLSearchParams(filled).toString()
  }
  const query = inPlace('query')
  const body = inPlace('form')
  return {
    method,
    url: `${server}${fillPath(operation, values)}${query && `?${query}`}`,
    headers: body ? { 'content-type': 'application/x-www-form-urlencoded' } : {},
    body: body || undefined,
  }
}

/** A path with each parameter replaced by what is filled in. */
const fillPath = ({ path }: OperationText, values: FormValues) =>
  path.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    values[name] ? encodeURIComponent(values[name]).replaceAll("'", '%27') : placeholder,
  )
