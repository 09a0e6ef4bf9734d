import { signCallback } from '@sms-verify/digest'
import { outcomes } from '@sms-verify/types/codes'
import { timestamp } from './answer.ts'
import { millisecondsIn } from './clock.ts'
import { type DeliveryPlan, deliveryStatusOf, type Station } from './delivery.ts'
import { reportOutcomeOfPhone } from './magic-numbers.ts'
import type { Message } from './message.ts'
import { segmentsOf } from './segments.ts'
import type { Service } from './service.ts'

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

/** Has the stations of a message reported to its `callback_url` (section 4 of the API page). */
export function scheduleReports(message: Message, plan: DeliveryPlan, service: Service): void {
  const { callbackUrl, stations } = message
  const { reports = 'once', reportDelay = {} } = plan
  if (!callbackUrl || reports === 'never') return
  const moments = stations.map(({ at }) => at + millisecondsIn(reportDelay))
  const reported = reports === 'reversed' ? stations.toReversed() : stations
  reported.forEach((station, index) => {
    // Those in reverse come one after the other when the last station is reached.
    const at = (reports === 'reversed' ? moments.at(-1) : moments[index]) ?? message.sentAt
    const times = reports === 'twice' ? 2 : 1
    for (let time = 0; time < times; time++) schedule(at, message, station, 1, service)
  })
}

function schedule(at: number, message: Message, station: Station, attempt: number, service: Service): void {
  service.clock.schedule(at, () => {
    const sending = report(message, station, attempt, service).finally(() => service.sending.delete(sending))
    service.sending.add(sending)
  })
}

/** Posts a report, and again with growing pauses where the receiver does not take it. */
async function report(message: Message, station: Station, attempt: number, service: Service): Promise<void> {
  const time = new Date(service.clock.now())
  const body = JSON.stringify(await reportOf(message, station))
  const answer = await post(message.callbackUrl ?? '', body, service)
  const { referenceId: reference_id, callbackUrl: url = '' } = message
  service.reports.push({ time, url, reference_id, status: station.code, attempt, answer })
  if (service.reports.length > service.settings.retention) service.reports.shift()
  const isTaken = typeof answer === 'number' && answer >= 200 && answer < 300
  if (isTaken || attempt === mostAttempts) return
  schedule(service.clock.now() + firstPause * 4 ** (attempt - 1), message, station, attempt + 1, service)
}

async function post(url: string, body: string, service: Service): Promise<ReportAttempt['answer']> {
  const controller = new AbortController()
  const callOff = service.clock.schedule(service.clock.now() + patience, () => controller.abort())
  try {
    const authorization = await signCallback({ ...service.credentials, key: await service.key(), body })
    const headers = { 'content-type': 'application/json', authorization, 'x-ts-authorization': authorization }
    const { signal } = controller
    const response = await service.reportFetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' })
    await response.body?.cancel()
    return response.status
  } catch {
    return controller.signal.aborted ? 'timeout' : 'failed'
  } finally {
    callOff()
  }
}

async function reportOf({ phoneNumber, referenceId, sentAt, text }: Message, { code, at }: Station): Promise<object> {
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
