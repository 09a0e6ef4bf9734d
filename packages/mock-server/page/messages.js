import { now } from './controls.js'
import { copyButton } from './copy.js'
import { find, make } from './dom.js'
import { renderExchanges } from './exchanges.js'
import { timeElement } from './times.js'

/** @import { Report, RequestEntry, SentMessage } from './api.js' */

const maxShown = 100
/** As many as the server keeps by default. */
const maxKept = 10_000
const list = find('message-list', HTMLElement)
const search = find('search', HTMLInputElement)
/**
 * Every message, oldest first.
 *
 * @type {SentMessage[]}
 */
let messages = []
/**
 * The timelines of the messages on the page, by reference ID.
 *
 * @type {Map<string, HTMLElement>}
 */
const timelines = new Map()
/**
 * What happened to each message, by reference ID.
 *
 * @type {Map<string, HTMLElement[]>}
 */
const steps = new Map()
/** @type {Set<string>} */
const known = new Set()

/**
 * Adds a message, unless the page has it already.
 *
 * @param {SentMessage} message
 */
export function addMessage(message) {
  if (known.has(message.reference_id)) return
  known.add(message.reference_id)
  messages.push(message)
  if (messages.length > maxKept) forgetOldest()
  if (isWanted(message)) prepend(message)
  showCount()
}

function forgetOldest() {
  const { reference_id = '' } = messages.shift() ?? {}
  known.delete(reference_id)
  steps.delete(reference_id)
}

/** @param {SentMessage[]} all */
export function showMessages(all) {
  messages = all
  steps.clear()
  known.clear()
  for (const { reference_id } of all) known.add(reference_id)
  showWanted()
}

/** Shows the newest of the messages that are searched for. */
function showWanted() {
  timelines.clear()
  list.replaceChildren()
  messages.filter(isWanted).slice(-maxShown).forEach(prepend)
  showCount()
}

/** @param {SentMessage} message */
function prepend(message) {
  list.prepend(renderMessage(message))
  if (list.children.length > maxShown) removeOldest()
}

/**
 * Whether a message has what is searched for in its number, text, code or reference ID. A number can be written with `+`,
 * spaces, dashes, dots and parentheses.
 *
 * @param {SentMessage} message
 */
function isWanted({ phone_number, text, code, reference_id }) {
  const wanted = search.value.trim().toLowerCase()
  const number = /^[+\d\s().-]+$/.test(wanted) ? wanted.replace(/\D/g, '') : wanted
  if ([text, reference_id].some((part) => part.toLowerCase().includes(wanted))) return true
  return number !== '' && [phone_number, code.toLowerCase()].some((part) => part.includes(number))
}

/** Filters the messages while you type in the search field. */
export function startSearch() {
  search.addEventListener('input', showWanted)
}

function removeOldest() {
  list.lastElementChild?.remove()
  const [oldest] = timelines.keys()
  if (oldest) timelines.delete(oldest)
}

/**
 * Adds a request about a message to the timeline of the message.
 *
 * @param {RequestEntry} request
 */
export function addToTimeline({ path, outcome, time }) {
  const label = labels[outcome ?? '']
  if (label) addStep(path.split('/').at(-1) ?? '', step(label, time, failures.has(label) ? 'failed' : 'done'))
}

/** @param {Report} report */
export function addReport({ reference_id, status, description, answer, time }) {
  const isAccepted = typeof answer === 'number' && answer >= 200 && answer < 300
  const told = `${description} (${status})`
  const label = isAccepted ? `Reported: ${told}` : `Report not accepted (${answer}): ${told}`
  addStep(reference_id, step(label, time, isAccepted ? 'done' : 'failed'))
}

/**
 * @param {string} referenceId
 * @param {HTMLElement} added
 */
function addStep(referenceId, added) {
  steps.set(referenceId, [...(steps.get(referenceId) ?? []), added])
  timelines.get(referenceId)?.append(added)
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
function renderMessage(message) {
  const { phone_number, text, code, reference_id, sentAt } = message
  const timeline = make('ol', { class: 'timeline', 'aria-label': `Delivery to +${phone_number}` }, step('Sent', sentAt))
  timeline.append(renderEnd(message), ...(steps.get(reference_id) ?? []))
  timelines.set(reference_id, timeline)
  const shownCode = make('code', { class: 'code', tabindex: '-1' }, code)
  const copyCode = copyButton(shownCode, { label: `Copy code ${code}`, subject: `Code ${code}` })
  return make(
    'li',
    { class: 'message' },
    make('div', { class: 'sender' }, make('h3', {}, `+${phone_number}`), timeElement(sentAt)),
    make('div', { class: 'code-row' }, shownCode, copyCode),
    make('p', { class: 'bubble', dir: 'auto' }, text),
    timeline,
    renderExchanges(reference_id),
  )
}

/** The longest a timer of a browser can wait. */
const longestWait = 2 ** 31 - 1

/**
 * Where a message ends; until then it is on its way.
 *
 * @param {SentMessage} message
 */
function renderEnd({ arrivesAt, timeline }) {
  const last = timeline.at(-1)
  const end =
    arrivesAt !== undefined || !last
      ? step('Delivered', arrivesAt ?? '')
      : step(`Not delivered: ${last.description} (${last.status})`, last.at, 'failed')
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

function showCount() {
  const count = messages.length
  const shown = list.children.length
  find('no-messages', HTMLElement).hidden = count > 0
  find('no-matches', HTMLElement).hidden = count === 0 || shown > 0
  const isLimited = shown === maxShown && count > maxShown
  const text = isLimited ? `the last ${shown} of ${count}` : `${shown} of ${count}`
  find('message-count', HTMLElement).textContent = count > shown ? text : String(count || '')
}
