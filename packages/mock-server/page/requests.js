import { find, make } from './dom.js'
import { timeElement } from './times.js'

/** @import { RequestEntry } from './api.js' */

const maxShown = 100
const list = find('request-list', HTMLElement)

// On a narrow page the rows are laid out as cards, and some browsers then no longer treat them as a table.
const roles = { table: 'table', 'thead, tbody': 'rowgroup', 'thead tr': 'row', th: 'columnheader' }
for (const [selector, role] of Object.entries(roles)) {
  for (const element of document.querySelectorAll(selector)) element.setAttribute('role', role)
}

/** @param {RequestEntry} request */
export function addRequest({ time, method, path, httpStatus, outcome, userAgent }) {
  const cells = [
    cell('time', 'Time', timeElement(time)),
    cell('path', 'Request', `${method} ${path}`),
    cell('status', 'Status', String(httpStatus)),
    cell('outcome', 'Outcome', outcome ?? 'no such path'),
    cell('agent', 'User agent', userAgent || 'none'),
  ]
  list.prepend(make('tr', { role: 'row', class: httpStatus < 400 ? 'accepted' : 'refused' }, ...cells))
  if (list.children.length > maxShown) list.lastElementChild?.remove()
  showCount()
}

/** @param {RequestEntry[]} requests */
export function showRequests(requests) {
  list.replaceChildren()
  requests.slice(-maxShown).forEach(addRequest)
  showCount()
}

/**
 * @param {string} name
 * @param {string} label
 * @param {Node | string} content
 */
const cell = (name, label, content) => make('td', { role: 'cell', class: name, 'data-label': label }, content)

function showCount() {
  const shown = list.children.length
  find('no-requests', HTMLElement).hidden = shown > 0
  find('request-count', HTMLElement).textContent = shown === maxShown ? `the last ${maxShown}` : String(shown || '')
}
