import { importSigningKey, signRequest } from '@sms-verify/digest'
import { type Credentials, createSimulation, type Simulation, type SimulationOptions } from '../src/simulation.ts'

export const form = 'application/x-www-form-urlencoded'
export const phone = '15558675309'

const origin = 'https://rest-ww.telesign.com'

export const basic = ({ customerId, apiKey }: Credentials) => `Basic ${btoa(`${customerId}:${apiKey}`)}`

/** A request with Basic credentials. */
export function request(simulation: Simulation, method: string, path: string, init: RequestInit = {}): Request {
  const headers = new Headers(init.headers)
  if (!headers.has('authorization')) headers.set('authorization', basic(simulation.credentials))
  return new Request(origin + path, { ...init, method, headers })
}

export const post = (simulation: Simulation, body: BodyInit, headers: Record<string, string> = {}) =>
  request(simulation, 'POST', '/v1/verify/sms', { body, headers: { 'content-type': form, ...headers } })

export const sendTo = (simulation: Simulation, phoneNumber: string) =>
  post(simulation, new URLSearchParams({ phone_number: phoneNumber }).toString())

export const buildCheck = (simulation: Simulation, referenceId: string, code: string) =>
  request(simulation, 'GET', `/v1/verify/${referenceId}?verify_code=${code}`)

/** A request with digest credentials, some of its headers replaced after it was signed. */
export async function signed(
  { credentials }: Simulation,
  body: string,
  { date, nonce, replace = {} }: { date?: Date; nonce?: string; replace?: Record<string, string | undefined> } = {},
): Promise<Request> {
  const { customerId, apiKey } = credentials
  const path = '/v1/verify/sms'
  const key = await importSigningKey(apiKey)
  const headers = await signRequest({ customerId, key, method: 'POST', path, body, contentType: form, date, nonce })
  const all = Object.entries({ 'content-type': form, ...headers, ...replace })
  const kept = all.filter((header): header is [string, string] => header[1] !== undefined)
  return new Request(origin + path, { method: 'POST', body, headers: kept })
}

// biome-ignore lint/suspicious/noExplicitAny: a payload of any outcome
export async function exchange(simulation: Simulation, sent: Request): Promise<{ status: number; payload: any }> {
  const response = await simulation.fetch(sent)
  return { status: response.status, payload: await response.json() }
}

/** A simulation that was asked for a message, and what became of that. */
export async function sent(options?: SimulationOptions, fields: Record<string, string> = {}) {
  const simulation = createSimulation(options)
  const body = new URLSearchParams({ phone_number: phone, ...fields }).toString()
  const { payload } = await exchange(simulation, post(simulation, body))
  return { simulation, payload, referenceId: payload.reference_id as string, code: simulation.inbox.last()?.code ?? '' }
}
