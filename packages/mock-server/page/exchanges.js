import { requestText } from './api.js'
import { copyButton } from './copy.js'
import { make } from './dom.js'

/** @import { HarEntry, HarPair } from '@sms-verify/mocks/simulation' */

/**
 * The requests about a message with their responses, as HTTP has them; they are loaded when a user opens them.
 *
 * @param {string} referenceId
 */
export function renderExchanges(referenceId) {
  const content = make('div', { class: 'exchanges' })
  const details = make('details', {}, make('summary', {}, 'Requests and responses'), content)
  details.addEventListener('toggle', async () => {
    if (!(details instanceof HTMLDetailsElement && details.open)) return
    content.replaceChildren(...(await load(referenceId)))
  })
  return details
}

/** @param {string} referenceId */
async function load(referenceId) {
  try {
    /** @type {{ log: { entries: HarEntry[] } }} */
    const { log } = JSON.parse(await requestText('requests.har'))
    const entries = log.entries.filter((entry) => isAbout(entry, referenceId))
    return entries.length > 0 ? entries.flatMap(show) : [make('p', { class: 'hint' }, 'The server has forgotten them.')]
  } catch (error) {
    return [make('p', { class: 'hint' }, error instanceof Error ? error.message : String(error))]
  }
}

/**
 * @param {HarEntry} entry
 * @param {string} referenceId
 */
function isAbout({ request, response }, referenceId) {
  const isSend = request.method === 'POST' && response.content.text.includes(`"reference_id":"${referenceId}"`)
  return isSend || new URL(request.url).pathname.toUpperCase().endsWith(`/${referenceId.toUpperCase()}`)
}

/** @param {HarEntry} entry */
function show({ request, response }) {
  const { pathname, search } = new URL(request.url)
  const line = `${request.method} ${pathname}${search}`
  const sent = write(`${line} ${request.httpVersion}`, request.headers, request.postData?.text ?? '')
  const received = write(`${response.httpVersion} ${response.status}`, response.headers, response.content.text)
  const text = make('pre', {}, `${sent}\n\n${received}`)
  return [text, copyButton(text, { label: `Copy ${request.method} and its response`, subject: 'The exchange' })]
}

/**
 * @param {string} start
 * @param {readonly HarPair[]} headers
 * @param {string} body
 */
const write = (start, headers, body) =>
  `${start}\n${headers.map(({ name, value }) => `${name}: ${value}\n`).join('')}${body && `\n${body}`}`.trimEnd()
