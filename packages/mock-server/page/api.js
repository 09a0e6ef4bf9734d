/**
 * @typedef {{ phone_number: string, text: string, code: string, reference_id: string, sentAt: string }} Message
 * @typedef {{ status: number, description: string, at: string }} TimelineEntry
 * @typedef {Message & { arrivesAt?: string, timeline: TimelineEntry[] }} SentMessage
 * @typedef {{ time: string, method: string, path: string, httpStatus: number, outcome?: string,
 *   userAgent: string }} RequestEntry
 * @typedef {{ time: string, reference_id: string, status: number, answer: number | string }} Report
 * @typedef {{ name: string, httpStatus: number, error: number | null, fault: string | null, summary: string }} Outcome
 */

/** Where the control API is, whatever path the server is mounted under. */
const root = new URL('../', import.meta.url)

/** Where the service is, as an application takes it. */
export const serviceUrl = new URL('../', root).href.replace(/\/$/, '')

/**
 * Asks the control API; with input it is a POST.
 *
 * @param {string} path
 * @param {object} [input]
 */
export async function ask(path, input) {
  const response = await fetch(new URL(path, root), input && { method: 'POST', body: JSON.stringify(input) })
  const payload = await response.json()
  if (!response.ok) throw new Error(payload.error)
  return payload
}

/**
 * Hears what happens in the server. After every new connection `onOpen` loads what was missed.
 *
 * @param {{ onOpen: () => void, onLost: () => void, on: Record<string, (data: any) => void> }} listeners
 */
export function listen({ onOpen, onLost, on }) {
  const events = new EventSource(new URL('events', root))
  events.addEventListener('open', onOpen)
  events.addEventListener('error', () => {
    onLost()
    // A browser gives up on a stream that is refused; one that broke off it opens again by itself.
    if (events.readyState !== EventSource.CLOSED) return
    setTimeout(() => listen({ onOpen, onLost, on }), 2_000)
  })
  for (const [name, listener] of Object.entries(on)) {
    events.addEventListener(name, (event) => listener(JSON.parse(event.data)))
  }
}
