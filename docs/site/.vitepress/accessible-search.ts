// VitePress calls its search dialog a button and its results, which are links, options of a list box: neither may hold
// what can be pressed. Here it is a dialog with a list of links.
const changes: [from: string, to: string][] = [
  ['role="button"', 'role="dialog"'],
  [`:aria-owns="results?.length ? 'localsearch-list' : undefined"`, 'aria-modal="true"'],
  ['aria-expanded="true"', ''],
  ['aria-haspopup="listbox"', ''],
  [`:aria-activedescendant="selectedIndex > -1 ? ('localsearch-item-' + selectedIndex) : undefined"`, ''],
  ['aria-autocomplete="both"', ''],
  [`:aria-controls="results?.length ? 'localsearch-list' : undefined"`, ''],
  [`:role="results?.length ? 'listbox' : undefined"`, ''],
  [`:aria-labelledby="results?.length ? 'localsearch-label' : undefined"`, ''],
  [`:aria-selected="selectedIndex === index ? 'true' : 'false'"`, ''],
  ['role="option"', ''],
  [`:aria-label="[...p.titles, p.title].join(' > ')"`, `:aria-current="selectedIndex === index ? 'true' : undefined"`],
  ['<span class="title-icon">', '<span class="title-icon" aria-hidden="true">'],
  ['<kbd :aria-label', '<kbd role="img" :aria-label'],
]

/** Gives the search dialog of VitePress the roles it has. */
export const accessibleSearch = {
  name: 'accessible-search',
  enforce: 'pre' as const,
  transform(source: string, id: string): string | undefined {
    if (!id.endsWith('VPLocalSearchBox.vue')) return undefined
    return changes.reduce((changed, [from, to]) => {
      if (!changed.includes(from)) throw new Error(`VitePress has changed its search dialog: it has no ${from} now.`)
      return changed.replaceAll(from, () => to)
    }, source)
  },
}
