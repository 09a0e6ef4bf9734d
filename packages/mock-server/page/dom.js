/**
 * An element that the page has from the start.
 *
 * @template {HTMLElement} Type
 * @param {string} id
 * @param {new () => Type} type
 * @returns {Type}
 */
export function find(id, type) {
  const element = document.getElementById(id)
  if (element instanceof type) return element
  throw new Error(`The page has no ${id}.`)
}

/**
 * Makes an element. Its children are elements or text, never HTML: a message can hold anything.
 *
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} children
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

const clockTime = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' })

/** @param {string | number} moment */
export const formatTime = (moment) => clockTime.format(new Date(moment))
