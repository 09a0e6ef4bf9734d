import createClient, { type Client } from 'openapi-fetch'
import { joinSignals } from './join-signals.ts'
import type { paths } from './types.generated.ts'

/** The control API of a mock server, typed by its document. */
export type ControlClient = Client<paths>

/** The result of a call to the control API. */
interface Called<Data> {
  readonly data?: Data
  readonly error?: unknown
  readonly response: Response
}

/** A function that makes a call and returns its result; it rejects if the call fails. */
export type RequestControl = <Data>(
  call: (api: ControlClient, signal: AbortSignal) => Promise<Called<Data>>,
  signal?: AbortSignal,
) => Promise<Data>

/** Creates the function that calls the control API at an address. */
export function createRequestControl(url: string): RequestControl {
  const api = createClient<paths>({ baseUrl: url })
  return async (call, given) => {
    using joined = joinSignals(given)
    const { data, error, response } = await call(api, joined.signal).catch((cause) => {
      throw joined.signal.aborted ? joined.signal.reason : noServer(url, cause)
    })
    if (response.ok) return data as NonNullable<typeof data>
    const message = readMessage(error)
    if (message === undefined) throw new Error(notOurs(url, response.status))
    throw response.status === 400 ? new TypeError(message) : new Error(message)
  }
}

const noServer = (url: string, cause: unknown) =>
  cause instanceof SyntaxError
    ? new Error(notOurs(url, 200), { cause })
    : new Error(`No mock server answers at ${url}. Start it, or check the address.`, { cause })

const notOurs = (url: string, status: number) =>
  `${url} is not an sms-verify mock server, or is an incompatible version: it returned HTTP status ${status}.`

function readMessage(error: unknown): string | undefined {
  const { error: message } = Object(error)
  return typeof message === 'string' ? message : undefined
}
