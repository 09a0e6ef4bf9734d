import { type Client, type ClientOptions, createClient, isApiError } from '@sms-verify/client'
import type { OutcomeName, SendRequest } from '@sms-verify/types'
import { type FormValues, filledIn, type Operation, type TriedOperation } from './operations.ts'
import type { Exchange } from './page-fetch.ts'
import type { Credentials, Scheme } from './signing.ts'

/** What came of a try. */
export interface Trial {
  readonly operation: TriedOperation
  /** The last request and its answer; `undefined` where nothing was sent. */
  readonly exchange: Exchange | undefined
  readonly outcome: OutcomeName | undefined
  /** What the client made of it, in the words of a program. */
  readonly verdict: string
  readonly error: Error | undefined
  /** From the call of the client to its answer. */
  readonly milliseconds: number
}

/** What `tryIt` needs of the simulated service. */
export interface TriedService {
  readonly fetch: typeof globalThis.fetch
  /** The exchange that came last. */
  readonly lastExchange: () => Exchange | undefined
  readonly mock: { readonly requests: readonly { readonly outcome: string | undefined }[] }
}

/** What is tried. */
export interface Try {
  readonly operation: Operation
  readonly values: FormValues
  readonly credentials: Credentials
  readonly scheme: Scheme
  /** Whether a form that breaks the contract is refused before it is sent. */
  readonly validate: boolean
}

/** Has the client do what the form stands for, and tells what came of it. */
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
    return finish(await call(createClient(options), operation, filledIn(operation.fields, values)))
  } catch (error) {
    return finish(verdictOf(error as Error), error as Error)
  }
}

async function call(verify: Client, { id }: Operation, form: Record<string, string>): Promise<string> {
  const { reference_id = '', verify_code } = form
  if (id === 'sendSms') {
    const sent = await verify.send(form as unknown as SendRequest)
    return `sent.reference_id === '${sent.reference_id}'`
  }
  if (id === 'completeVerification') {
    const done = await verify.complete(reference_id)
    return `done.status.description === '${done.status.description}'`
  }
  if (verify_code) return `check.result === '${(await verify.check(reference_id, verify_code)).result}'`
  return `status.description === '${(await verify.status(reference_id)).status.description}'`
}

const verdictOf = (error: Error) =>
  isApiError(error) ? `error.outcome === '${error.outcome}', error.retry === '${error.retry}'` : error.name
