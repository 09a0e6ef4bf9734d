/**
 * @import { components } from '../src/control/types.generated.ts'
 * @typedef {components['schemas']['Message']} Message
 * @typedef {components['schemas']['SentMessage']} SentMessage
 * @typedef {components['schemas']['Request']} RequestEntry
 * @typedef {components['schemas']['Report']} Report
 * @typedef {components['schemas']['Outcome']} Outcome
 */

/** Where the control API is, whatever path the server is mounted under. */
const root = new URL('../', import.meta.url)

/** The URL of the service for an application. */
export const serviceUrl = new URL('../', root).href.replace(/\/$/, '')

/**
 * Asks the control API for a document, as text.
 *
 * @param {string} path
 */
export async function requestText(path) {
  const response = await fetch(new URL(path, root))
  const text = await response.text()
  if (!response.ok) throw new Error(JSON.parse(text).error)
  return text
}

/**
 * Sends a request to the control API; with input it is a POST.
 *
 * @param {string} path
 * @param {object} [input]
 */
export async function request(path, input) {
  const response = await fetch(new URL(path, root), input && { method: 'POST', body: JSON.stringify(input) })
  const payload = await response.json()
  if (!response.ok) throw new Error(payload.error)
  return payload
}

/**
 * Listens to the events of the server. After every new connection, `onOpen` loads the missed events.
 *
 * @param {{ onOpen: () => void, onLost: () => void, on: Record<string, (data: any) => void> }} listeners
 */
export function listen({ onOpen, onLost, on }) {
  const events = new EventSource(new URL('events', root))
  events.addEventListener('open', onOpen)
  events.addEventListener('error', () => {
    onLost()
    // A browser gives up on a stream that is refused; it reopens one that broke automatically.
    if (events.readyState !== EventSource.CLOSED) return
    setTimeout(() => listen({ onOpen, onLost, on }), 2_000)
  })
  for (const [name, listener] of Object.entries(on)) {
    events.addEventListener(name, (event) => listener(JSON.parse(event.data)))
  }
}
