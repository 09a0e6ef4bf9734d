/// <reference types="node" />
import { AsyncLocalStorage } from 'node:async_hooks'
import { METHODS } from 'node:http'
import { runInThisContext } from 'node:vm'
import { createRefusal, isVendorUrl } from './leak-guard.ts'

interface Dispatcher {
  dispatch(options: { origin?: string | URL; path: string; method: string }, handler: unknown): boolean
}

/** Where Node's `fetch` looks for what sends its requests; which of them it has depends on its release. */
const places = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')]
/** Jest and others run tests in a separate realm, while Node's `fetch` looks in that of the process. */
const dispatchers: Record<symbol, Dispatcher | undefined> = runInThisContext('globalThis')

const throughMsw = new AsyncLocalStorage<boolean>()

/**
 * Refuses the requests to the vendor that go past every handler, and returns what undoes that: those by a `fetch` from
 * before msw replaced it, and those with a method that the HTTP parser of Node, by which msw 3 reads, does not know. To
 * be called once msw listens.
 */
export function guardCapturedFetch(): () => void {
  const undo = [markFetch(), ...places.map(guardDispatcher)]
  return () => {
    for (const step of undo) step()
  }
}

/** Distinguishes the requests of the current `fetch` from those of an earlier one. */
function markFetch(): () => void {
  const present = globalThis.fetch
  const marked: typeof fetch = (...request) => throughMsw.run(true, () => present(...request))
  globalThis.fetch = marked
  return () => {
    if (globalThis.fetch === marked) globalThis.fetch = present
  }
}

function guardDispatcher(place: symbol): () => void {
  const present = dispatchers[place]
  if (!present) return () => {}
  const dispatch: Dispatcher['dispatch'] = (options, handler) => {
    const url = `${options.origin ?? ''}`.replace(/\/$/, '') + options.path
    const isSeen = throughMsw.getStore() && METHODS.includes(options.method)
    if (!isSeen && isVendorUrl(url)) throw createRefusal(options.method, url)
    return present.dispatch(options, handler)
  }
  const guarded = new Proxy(present, {
    get(target, name) {
      if (name === 'dispatch') return dispatch
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  dispatchers[place] = guarded
  return () => {
    if (dispatchers[place] === guarded) dispatchers[place] = present
  }
}
