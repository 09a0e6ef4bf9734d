import { mask } from '../mask.ts'
import { type Effect, SmsVerifyError } from './sms-verify-error.ts'

/** No connection was made, it broke before the answer was complete, or what came was a redirect: none is followed. */
export class ConnectionError extends SmsVerifyError {
  override readonly name = 'ConnectionError'
  /** What the runtime calls the fault, such as `ECONNREFUSED`; `undefined` where it does not say. */
  readonly code: string | undefined

  constructor(error: unknown) {
    const { code, text } = faultOf(error)
    super(`No complete answer from the service${code ? ` (${code})` : ''}: ${text}`, effectOf(code, text))
    this.code = code
  }
}

/** The original error is not kept as a cause: runtimes put the URL into it, and with it the code being checked. */
function faultOf(error: unknown): { code: string | undefined; text: string } {
  const chain: { code?: unknown; message?: unknown }[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = nextOf(at)) chain.push(at)
  const code = chain.map((link) => link.code).find((found) => typeof found === 'string')
  const text = String(chain.at(-1)?.message || chain[0]?.message || 'unknown fault')
  return { code: code as string | undefined, text: mask(text.replace(/\?\S*/g, '?…')) }
}

const nextOf = (error: Error): unknown => (error instanceof AggregateError ? error.errors[0] : error.cause)

/** Faults that come before a request leaves: no address, no route, no listener, no TLS handshake. */
const beforeSending =
  /^(?:E(?:CONNREFUSED|NOTFOUND|AI_|HOSTUNREACH|NETUNREACH|PROTO)|UND_ERR_CONNECT_|ConnectionRefused|FailedToOpenSocket|ERR_(?:SSL|TLS)_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/
/** The same where there is no code, as in Deno, or one that is used for other faults too. */
const beforeSendingByText = /client error \(Connect\)|dns error|tcp connect error|before secure TLS connection/

function effectOf(code: string | undefined, text: string): Effect {
  return beforeSending.test(code ?? '') || beforeSendingByText.test(text) ? 'none' : 'unknown'
}
