import { requestText } from './api.js'
import { showNotice } from './controls.js'
import { find, make } from './dom.js'

/** Makes the buttons that save a document do so. */
export function startDownloads() {
  offer('download-har', 'requests.har', 'requests.har')
  offer('download-state', 'state', 'state.json')
}

/**
 * @param {string} id
 * @param {string} path
 * @param {string} name
 */
function offer(id, path, name) {
  find(id, HTMLElement).addEventListener('click', async () => {
    try {
      save(await requestText(path), name)
      showNotice(`${name} is saved.`)
    } catch (error) {
      showNotice(`That did not work: ${error instanceof Error ? error.message : error}`)
    }
  })
}

/**
 * @param {string} text
 * @param {string} name
 */
function save(text, name) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  make('a', { href: url, download: name }).click()
  URL.revokeObjectURL(url)
}
