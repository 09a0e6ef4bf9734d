import { createSimulation, type DeliveryPlan, type SimulationOptions } from '../src/simulation.ts'
import { exchange, phone, post, request } from './requests.ts'

export const callback = 'https://example.com/delivery-reports'
export const slowly: DeliveryPlan = {
  steps: [{ status: 292 }, { status: 203, after: { seconds: 1 } }, { status: 200, after: { seconds: 4 } }],
  reportedStatuses: 'all',
}
export const everyStatus: DeliveryPlan = { reportedStatuses: 'all' }

interface Received {
  readonly body: string
  readonly headers: Headers
  readonly signal: AbortSignal
  readonly payload: { readonly reference_id: string; readonly status: { readonly code: number } }
}

/** A simulation whose reports go to a receiver that answers as told, then 200. */
export function receiving(answers: (number | 'hang' | 'break')[] = [], options: SimulationOptions = {}) {
  const received: Received[] = []
  const simulation = createSimulation({
    ...options,
    async reportFetch(input, init) {
      const sent = new Request(input, init)
      const body = await sent.text()
      received.push({ body, headers: sent.headers, signal: sent.signal, payload: JSON.parse(body) })
      const answer = answers.shift() ?? 200
      if (answer === 'break') throw new TypeError('fetch failed')
      if (answer !== 'hang') return new Response(null, { status: answer })
      return new Promise((_, reject) => sent.signal.addEventListener('abort', () => reject(sent.signal.reason)))
    },
  })
  const send = async (fields: Record<string, string> = {}) => {
    const body = new URLSearchParams({ phone_number: phone, callback_url: callback, ...fields }).toString()
    return (await exchange(simulation, post(simulation, body))).payload.reference_id as string
  }
  const getStatus = async (referenceId: string) =>
    (await exchange(simulation, request(simulation, 'GET', `/v1/verify/${referenceId}`))).payload
  return { simulation, received, send, getStatus, codes: () => received.map(({ payload }) => payload.status.code) }
}
