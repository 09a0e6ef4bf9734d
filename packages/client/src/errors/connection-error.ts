import { mask } from '../mask.ts'
import { type Effect, SmsVerifyError } from './sms-verify-error.ts'

/** The connection failed, broke before the response was complete, or returned a redirect, which is never followed. */
export class ConnectionError extends SmsVerifyError {
  override readonly name = 'ConnectionError'
  /** The runtime's code for the fault, such as `ECONNREFUSED`; `undefined` if there is no code. */
  readonly code: string | undefined

  constructor(error: unknown) {
    const { code, text } = describeFault(error)
    super(`No complete response from the service${code ? ` (${code})` : ''}: ${text}`, getEffect(code, text))
    this.code = code
  }
}

/** An error of any realm or class: under Jest and in `vm`, `fetch` throws errors of another realm. */
interface ErrorLike {
  readonly code?: unknown
  readonly message?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
}

/** The original error is not kept as a cause: runtimes put the URL into it, and the URL contains the code. */
function describeFault(error: unknown): { code: string | undefined; text: string } {
  const chain: ErrorLike[] = []
  for (let at = error; isErrorLike(at) && chain.length < 5; at = getCause(at)) chain.push(at)
  const code = chain.map((link) => link.code).find(isText)
  const text = [chain.at(-1)?.message, chain[0]?.message, 'unknown fault'].find(isText) ?? ''
  return { code, text: mask(text.replace(/\?\S*/g, '?…')) }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const isErrorLike = (value: unknown): value is ErrorLike => typeof value === 'object' && value !== null

const getCause = ({ errors, cause }: ErrorLike): unknown => (Array.isArray(errors) && errors[0]) || cause

/** Faults that occur before a request is sent: no address, no route, no listener, no TLS handshake. */
const beforeSending =
  /^(?:E(?:CONNREFUSED|NOTFOUND|AI_|HOSTUNREACH|NETUNREACH|PROTO)|UND_ERR_CONNECT_|ConnectionRefused|FailedToOpenSocket|ERR_(?:SSL|TLS)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/
/** The same faults if there is no code, as in Deno, or if other faults share the code. */
const beforeSendingByText =
  /^bad port$|client error \(Connect\)|dns error|tcp connect error|before secure TLS connection/

const getEffect = (code: string | undefined, text: string): Effect =>
  beforeSending.test(code ?? '') || beforeSendingByText.test(text) ? 'none' : 'unknown'
