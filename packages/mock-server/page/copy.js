import { find, make } from './dom.js'

/**
 * A button that copies the text of an element.
 *
 * @param {HTMLElement} element
 * @param {{ label: string, subject: string }} names
 */
export function copyButton(element, { label, subject }) {
  const button = make('button', { type: 'button', class: 'soft', 'aria-label': label }, 'Copy')
  button.addEventListener('click', async () => {
    const isCopied = await copy(element)
    button.textContent = isCopied ? 'Copied' : 'Selected'
    find('notice', HTMLElement).textContent = `${subject} is ${isCopied ? 'copied' : 'selected'}.`
    setTimeout(() => {
      button.textContent = 'Copy'
    }, 2_000)
  })
  return button
}

/**
 * Without HTTPS, only pages of this machine may write to the clipboard; elsewhere the text is selected.
 *
 * @param {HTMLElement} element
 */
async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent)
    return true
  } catch {
    getSelection()?.selectAllChildren(element)
    return false
  }
}
