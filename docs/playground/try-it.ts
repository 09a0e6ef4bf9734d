import { type ClientOptions, createClient, isApiError } from '@sms-verify/client'
import type { OutcomeName } from '@sms-verify/types'
import type { OperationId } from '@sms-verify/types/contract'
import { buildClientCall, formatShown } from '../client-calls.ts'
import { type FormValues, filledIn, type Operation } from './operations.ts'
import type { Exchange } from './page-fetch.ts'
import type { Credentials, Scheme } from './signing.ts'

/** The result of an attempt. */
export interface Trial {
  readonly operation: OperationId
  /** The last request and its response; `undefined` if nothing was sent. */
  readonly exchange: Exchange | undefined
  readonly outcome: OutcomeName | undefined
  /** The result of the client, as program output. */
  readonly verdict: string
  readonly error: Error | undefined
  /** From the client call to its result. */
  readonly milliseconds: number
}

/** The parts of the simulated service that `tryIt` needs. */
export interface TriedService {
  readonly fetch: typeof globalThis.fetch
  /** The latest exchange. */
  readonly lastExchange: () => Exchange | undefined
  readonly mock: { readonly requests: readonly { readonly outcome: string | undefined }[] }
}

/** What is tried. */
export interface Try {
  readonly operation: Operation
  readonly values: FormValues
  readonly credentials: Credentials
  readonly scheme: Scheme
  /** Whether a form that breaks the contract is rejected before it is sent. */
  readonly validate: boolean
}

/** Makes the request of the form with the client, and returns the result. */
export async function tryIt(
  service: TriedService,
  { operation, values, credentials, scheme, validate }: Try,
): Promise<Trial> {
  const before = service.lastExchange()
  const startedAt = performance.now()
  const finish = (verdict: string, error?: Error): Trial => {
    const milliseconds = performance.now() - startedAt
    const exchange = service.lastExchange() === before ? undefined : service.lastExchange()
    const outcome = exchange && (service.mock.requests.at(-1)?.outcome as OutcomeName | undefined)
    return { operation: operation.id, exchange, outcome, verdict, error, milliseconds }
  }
  try {
    const options: ClientOptions = {
      ...credentials,
      auth: scheme,
      fetch: service.fetch,
      maxRetries: 0,
      validate,
    }
    const call = buildClientCall(operation.id, filledIn(operation.fields, values))
    return finish(formatShown(call, await call.run(createClient(options))))
  } catch (error) {
    return finish(formatVerdict(error as Error), error as Error)
  }
}

const formatVerdict = (error: Error) =>
  isApiError(error) ? `error.outcome === '${error.outcome}', error.retry === '${error.retry}'` : error.name
