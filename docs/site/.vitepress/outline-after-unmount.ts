const start = 'function activateLink(hash) {'

/**
 * Stops the outline of a page that is gone. VitePress marks the section that is being read up to 100 ms after a scroll,
 * and throws if a visitor has left the page by then.
 */
export const outlineAfterUnmount = {
  name: 'outline-after-unmount',
  enforce: 'pre' as const,
  transform(source: string, id: string): string | undefined {
    if (!id.endsWith('theme-default/composables/outline.js')) return undefined
    if (!source.includes(start)) throw new Error(`VitePress has changed its outline: it has no ${start} now.`)
    return source.replace(start, `${start}\n        if (!marker.value) return;`)
  },
}
