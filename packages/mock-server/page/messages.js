import { now } from './controls.js'
import { find, make, timeElement } from './dom.js'

/** @import { Report, RequestEntry, SentMessage } from './api.js' */

const most = 100
const list = find('message-list', HTMLElement)
/**
 * The timelines of the messages on the page, by reference ID.
 *
 * @type {Map<string, HTMLElement>}
 */
const timelines = new Map()
/**
 * The delivery of messages that are still being requested, by reference ID.
 *
 * @type {Map<string, HTMLElement[]>}
 */
const early = new Map()
let count = 0

/**
 * Adds the messages that the page does not have yet.
 *
 * @param {SentMessage[]} messages
 */
export function addMessages(messages) {
  for (const message of messages) {
    if (timelines.has(message.reference_id)) continue
    count += 1
    list.prepend(itemOf(message))
    if (list.children.length > most) removeOldest()
  }
  showCount()
}

/** @param {SentMessage[]} messages */
export function showMessages(messages) {
  timelines.clear()
  early.clear()
  list.replaceChildren()
  count = Math.max(0, messages.length - most)
  addMessages(messages.slice(-most))
}

function removeOldest() {
  list.lastElementChild?.remove()
  const [oldest] = timelines.keys()
  if (oldest) timelines.delete(oldest)
}

/**
 * What the application asked about a message belongs to the story of the message.
 *
 * @param {RequestEntry} request
 */
export function addToTimeline({ path, outcome, time }) {
  const label = labels[outcome ?? '']
  if (label) addStep(path.split('/').at(-1) ?? '', step(label, time, failures.has(label) ? 'failed' : 'done'))
}

/** @param {Report} report */
export function addReport({ reference_id, status, answer, time }) {
  const isTaken = typeof answer === 'number' && answer >= 200 && answer < 300
  const label = isTaken ? `Reported ${status}` : `Report of ${status} not taken (${answer})`
  addStep(reference_id, step(label, time, isTaken ? 'done' : 'failed'))
}

/**
 * @param {string} referenceId
 * @param {HTMLElement} added
 */
function addStep(referenceId, added) {
  const timeline = timelines.get(referenceId)
  if (timeline) return timeline.append(added)
  if (early.size > most) early.clear()
  early.set(referenceId, [...(early.get(referenceId) ?? []), added])
}

/** @type {Record<string, string>} */
const labels = {
  codeValid: 'Code valid',
  codeInvalid: 'Wrong code',
  codeExpired: 'Code expired',
  maxAttemptsExceeded: 'Too many attempts',
  completionRecorded: 'Completed',
}

const failures = new Set(['Wrong code', 'Code expired', 'Too many attempts'])

/** @param {SentMessage} message */
function itemOf(message) {
  const { phone_number, text, code, reference_id, sentAt } = message
  const timeline = make('ol', { class: 'timeline', 'aria-label': `Delivery to +${phone_number}` }, step('Sent', sentAt))
  timeline.append(endOf(message), ...(early.get(reference_id) ?? []))
  early.delete(reference_id)
  timelines.set(reference_id, timeline)
  return make(
    'li',
    { class: 'message' },
    make('div', { class: 'sender' }, make('h3', {}, `+${phone_number}`), timeElement(sentAt)),
    make('div', { class: 'code-row' }, make('code', { class: 'code', tabindex: '-1' }, code), copyButton(code)),
    make('p', { class: 'bubble', dir: 'auto' }, text),
    timeline,
  )
}

/** The longest a timer of a browser can wait. */
const longestWait = 2 ** 31 - 1

/**
 * Where a message ends; until then it is on its way.
 *
 * @param {SentMessage} message
 */
function endOf({ arrivesAt, timeline }) {
  const last = timeline.at(-1)
  const end =
    arrivesAt !== undefined || !last
      ? step('On the phone', arrivesAt ?? '')
      : step(`Not on the phone: ${last.description} (${last.status})`, last.at, 'failed')
  const wait = Date.parse(arrivesAt ?? last?.at ?? '') - now()
  if (!(wait > 0)) return end
  const pending = make('li', { class: 'pending' }, 'On its way')
  setTimeout(() => pending.replaceWith(end), Math.min(wait, longestWait))
  return pending
}

/**
 * @param {string} label
 * @param {string} moment
 * @param {'done' | 'failed'} state
 */
const step = (label, moment, state = 'done') => make('li', { class: state }, label, ' ', timeElement(moment))

/** @param {string} code */
function copyButton(code) {
  const button = make('button', { type: 'button', class: 'soft', 'aria-label': `Copy code ${code}` }, 'Copy')
  button.addEventListener('click', async () => {
    const isCopied = await copy(code, button)
    button.textContent = isCopied ? 'Copied' : 'Selected'
    find('notice', HTMLElement).textContent = isCopied ? `Code ${code} is copied.` : `Code ${code} is selected.`
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 2_000)
  })
  return button
}

/**
 * Without HTTPS, only pages of this machine may write to the clipboard; elsewhere the code is selected.
 *
 * @param {string} code
 * @param {HTMLElement} button
 */
async function copy(code, button) {
  try {
    await navigator.clipboard.writeText(code)
    return true
  } catch {
    const element = button.previousElementSibling
    if (element) getSelection()?.selectAllChildren(element)
    return false
  }
}

function showCount() {
  find('no-messages', HTMLElement).hidden = count > 0
  const shown = list.children.length
  find('message-count', HTMLElement).textContent = count > shown ? `the last ${shown} of ${count}` : String(count || '')
}
