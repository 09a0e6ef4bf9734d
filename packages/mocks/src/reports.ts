import { signCallback } from '@sms-verify/digest'
import { outcomes } from '@sms-verify/types/codes'
import { millisecondsIn, timestamp } from './clock.ts'
import { type DeliveryPlan, deliveryStatusOf, type TimelineEntry } from './delivery.ts'
import { reportOutcomeOfPhone } from './magic-numbers.ts'
import type { Message } from './message.ts'
import { segmentsOf } from './segments.ts'
import type { Service } from './service.ts'
import type { ReportTask } from './store.ts'

/** An attempt to hand over a delivery report. */
export interface ReportAttempt {
  readonly time: Date
  readonly url: string
  readonly reference_id: string
  /** The delivery status reported. */
  readonly status: number
  /** Which attempt this is, from 1. */
  readonly attempt: number
  /** The HTTP status of the receiver, or why there is none. */
  readonly answer: number | 'failed' | 'timeout'
}

const mostAttempts = 4
const firstPause = 1_000
const patience = 10_000

/** Has the timeline of a message reported to its `callback_url` (section 4 of the API page). */
export async function scheduleReports(message: Message, plan: DeliveryPlan, { store }: Service): Promise<void> {
  const { callbackUrl, timeline } = message
  const { reports = 'once', reportDelay = {} } = plan
  if (!callbackUrl || reports === 'never') return
  for (const entry of reportsOf(timeline, reports)) {
    // Those in reverse come one after the other when the last status is reached.
    const { at } = reports === 'reversed' ? (timeline.at(-1) ?? entry) : entry
    await store.schedule(at + millisecondsIn(reportDelay), { message, entry, attempt: 1 })
  }
}

/** The entries in the order they are reported. */
function reportsOf(timeline: readonly TimelineEntry[], reports: DeliveryPlan['reports']): readonly TimelineEntry[] {
  if (reports === 'twice') return timeline.flatMap((entry) => [entry, entry])
  return reports === 'reversed' ? timeline.toReversed() : timeline
}

/** Posts a report that is due, and has it posted again with growing pauses where the receiver does not take it. */
export function report(task: ReportTask, service: Service): void {
  const sending = send(task, service).finally(() => service.sending.delete(sending))
  service.sending.add(sending)
}

async function send(task: ReportTask, service: Service): Promise<void> {
  const { message, entry, attempt } = task
  const { store } = service
  const time = new Date(await store.now())
  const body = JSON.stringify(await reportOf(message, entry))
  const answer = await post(message, body, service)
  const { referenceId: reference_id, callbackUrl: url = '' } = message
  await store.recordReport({ time, url, reference_id, status: entry.code, attempt, answer })
  const isTaken = typeof answer === 'number' && answer >= 200 && answer < 300
  if (isTaken || attempt === mostAttempts) return
  const pause = firstPause * 4 ** (attempt - 1)
  await store.schedule((await store.now()) + pause, { message, entry, attempt: attempt + 1 })
}

async function post(message: Message, body: string, service: Service): Promise<ReportAttempt['answer']> {
  const { callbackUrl = '', customerId } = message
  const { credentials, key } = service.customers.find(customerId) ?? service.customers.first
  const controller = new AbortController()
  const callOff = service.store.after(patience, () => controller.abort())
  try {
    const headers = {
      'content-type': 'application/json',
      ...(await signCallback({ ...credentials, key: await key(), body })),
    }
    const { signal } = controller
    const response = await service.reportFetch(callbackUrl, {
      method: 'POST',
      body,
      headers,
      signal,
      redirect: 'manual',
    })
    await response.body?.cancel()
    return response.status
  } catch {
    return controller.signal.aborted ? 'timeout' : 'failed'
  } finally {
    callOff()
  }
}

async function reportOf(
  { phoneNumber, referenceId, sentAt, text }: Message,
  { code, at }: TimelineEntry,
): Promise<object> {
  const fault = reportOutcomeOfPhone(phoneNumber)
  const { error = null, message = '', status = code } = fault ? outcomes[fault] : {}
  return {
    reference_id: referenceId,
    sub_resource: 'sms',
    submit_timestamp: timestamp(sentAt),
    errors: error === null ? [] : [{ code: error, description: message }],
    status: { code: status, description: deliveryStatusOf(status).text, updated_on: timestamp(at) },
    verify: { code_state: 'UNKNOWN', code_entered: null },
    additional_info: { message_parts_count: await segmentsOf(text) },
  }
}
