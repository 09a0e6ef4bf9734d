import { now } from './controls.js'
import { make } from './dom.js'

const exactTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' })

/** @type {[unit: string, seconds: number][]} */
const units = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
]

/** How long before now something is called just now, in seconds. */
const moment = 5

/**
 * How long ago a moment is by the clock of the simulation, such as "2 min ago".
 *
 * @param {string} time
 */
function relativeTime(time) {
  const seconds = Math.round((now() - Date.parse(time)) / 1_000)
  const [unit, size] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['s', 1]
  const span = `${Math.trunc(Math.abs(seconds) / size)} ${unit}`
  if (Math.abs(seconds) < moment) return 'just now'
  return seconds > 0 ? `${span} ago` : `in ${span}`
}

/**
 * A moment, with its exact time in the title.
 *
 * @param {string} time
 */
export function timeElement(time) {
  const isMoment = !Number.isNaN(Date.parse(time))
  const title = isMoment ? exactTime.format(new Date(time)) : ''
  return make('time', { datetime: time, title, class: 'relative' }, isMoment ? relativeTime(time) : '')
}

/** Keeps the times on the page true. */
export function startTimes() {
  setInterval(() => {
    for (const element of document.querySelectorAll('time.relative')) {
      const text = relativeTime(element.getAttribute('datetime') ?? '')
      if (element.textContent !== text) element.textContent = text
    }
  }, 1_000)
}
