import type { SmsVerifyError } from '@sms-verify/client'
import type { MockServer } from '@sms-verify/mock-server'
import type { ToxicProxy } from './toxic-proxy.ts'
import { toxics } from './toxics.ts'

interface Answered {
  readonly reference: string | undefined
  readonly result: string | undefined
}

/** How a call ended. */
export type Ending =
  | Answered
  | { readonly error: SmsVerifyError }
  | { readonly stranger: string }
  | { readonly hung: true }

/** A call that was made. */
export interface Call {
  readonly number: number
  readonly operation: 'send' | 'check' | 'status' | 'complete'
  readonly phone: string
  /** What it asked about, where it is no send. */
  readonly reference: string | undefined
  /** The fault of each attempt, by name. */
  readonly attempts: readonly string[]
  readonly ending: Ending
}

/** What does not go together: how the calls ended, what was in their way, and what the server did. */
export function complaintsAbout(
  calls: readonly Call[],
  server: MockServer,
  proxy: Pick<ToxicProxy, 'taken'>,
): string[] {
  const listEffects = effectCounter(server, proxy)
  return calls.flatMap((call) => {
    const complaint = complaintAbout(call, listEffects(call))
    if (!complaint) return []
    return [`call ${call.number}, ${call.operation} through ${call.attempts.join(', then ')}: ${complaint}`]
  })
}

/** Tells the messages of a send by their references, and of another call the reference as often as it was taken. */
function effectCounter(server: MockServer, { taken }: Pick<ToxicProxy, 'taken'>): (call: Call) => string[] {
  const sent = Map.groupBy(server.inbox.all(), ({ phone_number }) => phone_number)
  return ({ operation, phone, reference = '' }) => {
    if (operation === 'send') return (sent.get(phone) ?? []).map(({ reference_id }) => reference_id)
    const request = operation === 'complete' ? `PUT /v1/verify/completion/${reference}` : `GET /v1/verify/${reference}`
    return Array.from({ length: taken.get(request) ?? 0 }, () => reference)
  }
}

function complaintAbout(call: Call, done: readonly string[]): string | undefined {
  const { operation, ending } = call
  const mayRepeat = operation === 'status' || operation === 'complete'
  if (done.length > 1 && !mayRepeat) return `it had its effect ${done.length} times`
  if ('hung' in ending) return 'it never ended'
  if ('stranger' in ending) return `it threw ${ending.stranger}`
  return 'error' in ending ? complaintAboutError(ending.error, call, done) : complaintAboutAnswer(ending, call, done)
}

function complaintAboutAnswer({ reference = '', result }: Answered, call: Call, done: readonly string[]) {
  if (findEnd(call.attempts.at(-1)) !== 'answered') return 'it was answered all the same'
  if (!done.includes(reference))
    return `it was answered with ${reference}, and the server has ${done.join(', ') || 'none'}`
  return call.operation === 'check' && result !== 'valid' ? `the right code was found ${result}` : undefined
}

const findEnd = (attempt: string | undefined) => toxics.find(({ name }) => name === attempt)?.ends

function complaintAboutError(
  { name, effect, message }: SmsVerifyError,
  { attempts }: Call,
  done: readonly string[],
): string | undefined {
  if (effect === 'none' && done.length > 0) return `it had its effect, and the error says that it had not: ${message}`
  // On a busy machine any attempt can take too long.
  if (name === 'TimeoutError' && effect === 'unknown') return undefined
  const mayHaveArrived = attempts.slice(0, -1).some((attempt) => findEnd(attempt) !== 'none')
  const right = mayHaveArrived ? 'unknown' : findEnd(attempts.at(-1))
  return effect === right ? undefined : `expected ${right}, got ${effect}: ${message}`
}
