import type { RemoteMock } from '@sms-verify/mock-server/connect'
import type { Simulation } from '@sms-verify/mocks/simulation'
import type { ParityRequest } from './parity-request.ts'

/** What came back, the body a character a byte; or why nothing did. */
export type ParityAnswer =
  | { readonly status: number; readonly contentType: string | null; readonly body: string }
  | { readonly failure: string }

/** Sends one request through a transport. */
export type Send = (request: ParityRequest) => Promise<ParityAnswer>

/** Sends each request to a simulation that has forgotten the ones before. */
export async function replay(
  requests: readonly ParityRequest[],
  simulation: Pick<Simulation | RemoteMock, 'reset' | 'respondWith'>,
  send: Send,
): Promise<ParityAnswer[]> {
  const answers: ParityAnswer[] = []
  for (const request of requests) {
    await simulation.reset()
    if (request.force) await simulation.respondWith(request.force)
    let answer: ParityAnswer | undefined
    for (let left = request.times ?? 1; left > 0; left--) answer = await send(request).catch(toFailure)
    if (answer) answers.push(mask(answer, request))
  }
  return answers
}

/** Sends through a function like `fetch`. */
export const sendWith =
  (fetch: Simulation['fetch'], origin: string): Send =>
  async ({ method, path, headers, body }) => {
    const init = { method, headers: headers.map(([name, value]): [string, string] => [name, value]) }
    const response = await fetch(origin + path, body === undefined ? init : { ...init, body: decodeBase64(body) })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, contentType: response.headers.get('content-type'), body: toText(bytes) }
  }

/** A character for each byte. */
export const toText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

export const decodeBase64 = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

function toFailure(error: unknown): ParityAnswer {
  const { message, cause } = error as Error
  return { failure: cause instanceof Error ? `${message}: ${cause.message}` : message }
}

/** Replaces the values that differ between simulations, times and reference IDs, with placeholders. */
function mask(answer: ParityAnswer, { path }: ParityRequest): ParityAnswer {
  if ('failure' in answer) return answer
  const body = answer.body
    .replace(/"updated_on":"[^"]+"/g, '"updated_on":"<moment>"')
    .replace(/("reference_id":"|"resource_uri":"[^"]*\/)([0-9A-F]{32})"/g, (pair, before, id) =>
      path.includes(id) ? pair : `${before}<id>"`,
    )
  return { ...answer, body }
}
