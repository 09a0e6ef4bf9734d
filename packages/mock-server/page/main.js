import { listen, request, serviceUrl } from './api.js'
import { setClock, setOutcomes, showNotice, startControls } from './controls.js'
import { find } from './dom.js'
import { startDownloads } from './downloads.js'
import { addMessage, addReport, addToTimeline, showMessages, startSearch } from './messages.js'
import { addRequest, showRequests } from './requests.js'
import { startTimes } from './times.js'

/** @import { Message, RequestEntry } from './api.js' */

const connection = find('connection', HTMLElement)

/** @param {RequestEntry} request */
function onRequest(request) {
  addRequest(request)
  addToTimeline(request)
}

/** @param {Message} message */
function onArrived(message) {
  showNotice(`Message to +${message.phone_number}: code ${message.code}.`)
}

let isLoading = false
let isStale = false

/** What happens while the records are on their way may be in them or not, so they are loaded once more. */
async function load() {
  isLoading = true
  do {
    isStale = false
    const paths = ['sent-messages', 'requests', 'reports', 'clock']
    const [messages, requests, reports, clock] = await Promise.all(paths.map((path) => request(path)))
    setClock(clock)
    showMessages(messages)
    showRequests(requests)
    const inOrder = [...requests, ...reports].sort((a, b) => a.time.localeCompare(b.time))
    for (const entry of inOrder) 'reference_id' in entry ? addReport(entry) : addToTimeline(entry)
  } while (isStale)
  connection.textContent = 'Live'
  connection.dataset['state'] = 'live'
}

const reload = () =>
  load()
    .catch(lost)
    .finally(() => {
      isLoading = false
    })

/**
 * @template Data
 * @param {(data: Data) => void} listener
 * @returns {(data: Data) => void}
 */
const unlessLoading = (listener) => (data) => {
  if (isLoading) isStale = true
  else listener(data)
}

function lost() {
  connection.textContent = 'Not connected'
  connection.dataset['state'] = 'lost'
}

find('address', HTMLElement).textContent = serviceUrl
startControls()
startDownloads()
startSearch()
startTimes()
request('outcomes').then(setOutcomes, lost)
listen({
  onOpen: reload,
  onLost: lost,
  on: {
    sent: unlessLoading(addMessage),
    arrived: unlessLoading(onArrived),
    request: unlessLoading(onRequest),
    report: unlessLoading(addReport),
    // What was on its way may have arrived.
    clock: unlessLoading(reload),
    reset: unlessLoading(reload),
  },
})
