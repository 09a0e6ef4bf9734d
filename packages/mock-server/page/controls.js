import { request } from './api.js'
import { find, formatTime, make } from './dom.js'

/** @import { Outcome } from './api.js' */

const select = find('outcome', HTMLSelectElement)
const notice = find('notice', HTMLElement)
const clock = find('clock', HTMLElement)

/** How far the clock of the simulation is ahead of the one of this machine. */
let ahead = 0

/** The time as the simulation sees it, in milliseconds. */
export const now = () => Date.now() + ahead

/** @param {string} text */
export const showNotice = (text) => {
  notice.textContent = text
}

/** @param {{ now: string }} time */
export function setClock({ now }) {
  const difference = Date.parse(now) - Date.now()
  ahead = Math.abs(difference) < 1_000 ? 0 : difference
  find('clock-offset', HTMLElement).textContent = ahead === 0 ? 'server time' : `${formatDuration(ahead)} ahead`
  tick()
}

/** @param {Outcome[]} outcomes */
export function setOutcomes(outcomes) {
  const byName = new Map(outcomes.map((outcome) => [outcome.name, outcome]))
  const groups = Map.groupBy(outcomes, ({ error, fault }) => (error === null ? 'Success' : `Fault of the ${fault}`))
  select.replaceChildren()
  for (const [label, members] of groups) {
    const options = members.map(({ name, httpStatus }) => make('option', { value: name }, `${name} (${httpStatus})`))
    select.append(make('optgroup', { label }, ...options))
  }
  const summarize = () => {
    find('outcome-summary', HTMLElement).textContent = byName.get(select.value)?.summary ?? ''
  }
  select.onchange = summarize
  summarize()
}

/** Connects the controls with the server. */
export function startControls() {
  setInterval(tick, 1_000)
  find('outcome-form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault()
    const outcome = select.value
    attempt('outcomes', { outcome }, `The next request that can have the outcome ${outcome} gets it.`)
  })
  find('reset', HTMLElement).addEventListener('click', () => attempt('reset', {}, 'Everything was reset.'))
  find('advance', HTMLElement).addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return
    attempt('clock', { minutes: Number(target.dataset['minutes']) }, `Moved the clock: ${target.textContent}.`)
  })
}

/**
 * @param {string} path
 * @param {object} input
 * @param {string} success
 */
async function attempt(path, input, success) {
  try {
    await request(path, input)
    showNotice(success)
  } catch (error) {
    showNotice(`That did not work: ${error instanceof Error ? error.message : error}`)
  }
}

function tick() {
  clock.textContent = formatTime(now())
}

/** @param {number} milliseconds */
function formatDuration(milliseconds) {
  const minutes = Math.round(milliseconds / 60_000)
  const hours = Math.floor(minutes / 60)
  return [hours ? `${hours} h` : '', minutes % 60 ? `${minutes % 60} min` : ''].filter(Boolean).join(' ') || '< 1 min'
}
