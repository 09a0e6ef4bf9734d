import { signCallback } from '@sms-verify/digest'
import { outcomes } from '@sms-verify/types/codes'
import { type DeliveryPlan, definedIn, getDeliveryStatus, type TimelineEntry } from '../messages/delivery.ts'
import { findReportOutcome } from '../messages/magic-numbers.ts'
import type { Message } from '../messages/message.ts'
import { countSegments } from '../messages/segments.ts'
import type { Service } from '../service/service.ts'
import { millisecondsIn } from '../store/clock.ts'
import type { ReportAttempt, ReportTask } from '../store/records.ts'
import { createReportBody } from './report-body.ts'

const maxAttempts = 4
/** The timeout of a receiver, in milliseconds. */
const timeout = 5_000
/** How much longer each pause before the next attempt is than the one before, in milliseconds: 5, 10, 15 s. */
const backoff = 5_000

/**
 * Schedules the delivery reports of a message to its `callback_url`.
 *
 * @see {@link https://sms-verify.github.io/sms-verify/reference/#receive-delivery-report}
 */
export async function scheduleReports(message: Message, plan: DeliveryPlan, { store }: Service): Promise<void> {
  const { callbackUrl, referenceId, timeline } = message
  if (!callbackUrl) return
  const end = timeline.at(-1)?.at ?? message.sentAt
  for (const { step, at } of reportedSteps(timeline, plan)) {
    // Those in reverse are posted one after the other when the last status is reached.
    const due = plan.reports === 'reversed' ? end : at
    await store.schedule(due + millisecondsIn(plan.reportDelay ?? {}), { referenceId, step, attempt: 1 })
  }
}

/** Which entries of a timeline are reported, in the order of their reports. */
function reportedSteps(timeline: readonly TimelineEntry[], { reports, reportedStatuses }: DeliveryPlan) {
  if (reports === 'never') return []
  const entries = timeline.map(({ code, at }, step) => ({ code, at, step }))
  const wanted = reportedStatuses === 'all' ? entries : entries.slice(-1)
  // A status without a text of reports, such as that of a message in progress, is never reported.
  const steps = wanted.filter(({ code }) => getDeliveryStatus(code).reportText !== null)
  if (reports === 'twice') return steps.flatMap((step) => [step, step])
  return reports === 'reversed' ? steps.toReversed() : steps
}

/** Posts a report that is due, and posts it again after a pause unless the receiver responds with 200. */
export function report(task: ReportTask, service: Service): Promise<void> {
  const sending = send(task, service).finally(() => service.sending.delete(sending))
  service.sending.add(sending)
  return sending
}

async function send(task: ReportTask, service: Service): Promise<void> {
  const { store } = service
  const [now, message] = await Promise.all([store.now(), store.findMessage(task.referenceId)])
  const entry = message?.timeline[task.step]
  if (!message || !entry) return
  const { body, answer } = await service.limitPosts(async () => {
    const body = await createReport(message, entry)
    return { body, answer: await post(message, JSON.stringify(body), service) }
  })
  const { referenceId: reference_id, callbackUrl: url = '' } = message
  const { attempt } = task
  const { code: status, description } = body.status
  await store.recordReport({ time: new Date(now), url, reference_id, status, description, attempt, answer })
  if (answer === 200 || attempt === maxAttempts) return
  await store.schedule((await store.now()) + backoff * attempt, { ...task, attempt: attempt + 1 })
}

async function post(message: Message, body: string, service: Service): Promise<ReportAttempt['answer']> {
  const controller = new AbortController()
  const { signal } = controller
  const abort = () => controller.abort()
  // By the clock of the simulation, and by that of the machine, which no test can stop. A listener keeps the signal of a
  // timeout alive; Node drops one that only `AbortSignal.any` refers to.
  const callOff = service.store.after(timeout, abort)
  const sources = [service.signal, AbortSignal.timeout(timeout)]
  for (const source of sources) source.addEventListener('abort', abort)
  try {
    const headers = await signHeaders(message, body, service)
    if (service.signal.aborted) abort()
    signal.throwIfAborted()
    return await service.postReport(message.callbackUrl ?? '', { body, headers, signal })
  } catch {
    return signal.aborted ? 'timeout' : 'failed'
  } finally {
    callOff()
    for (const source of sources) source.removeEventListener('abort', abort)
  }
}

async function signHeaders({ customerId }: Message, body: string, { customers }: Service) {
  const { credentials, key } = customers.find(customerId) ?? customers.first
  return { 'Content-Type': 'application/json', ...(await signCallback({ ...credentials, key: await key(), body })) }
}

async function createReport(message: Message, { code, at }: TimelineEntry) {
  const { phoneNumber, referenceId, sentAt, text, senderId, reportDetails = {} } = message
  const fault = findReportOutcome(phoneNumber)
  const { error, message: description, status = code } = fault ? outcomes[fault] : {}
  return {
    ...createReportBody({ referenceId, code: status, sentAt, at, error, description }),
    ...definedIn(reportDetails),
    additional_info: {
      message_parts_count: await countSegments(text),
      ...(senderId !== undefined && { sender_id: senderId }),
      ...reportDetails.additional_info,
    },
  }
}
