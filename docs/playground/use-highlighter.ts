import { shallowRef } from 'vue'

type Highlight = typeof import('./highlight.ts').highlight

const highlight = shallowRef<Highlight>()
let loading: Promise<void> | undefined

/** The highlighter, once it is loaded: the form does not wait for it, and code is plain until then. */
export function highlighter(): Highlight | undefined {
  if (loading) return highlight.value
  loading = import('./highlight.ts').then(
    (loaded) => {
      highlight.value = loaded.highlight
    },
    () => {
      loading = undefined
    },
  )
  return highlight.value
}
