// Loaded before a program, it has every package but msw itself find msw 2 in place of msw 3.
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (!/^msw(?:\/|$)/.test(specifier)) return nextResolve(specifier, context)
    return nextResolve(specifier.replace('msw', 'msw-2'), { ...context, parentURL: import.meta.url })
  },
})
