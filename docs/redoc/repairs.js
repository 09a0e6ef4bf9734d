// What WCAG 2.2 AA requires and the markup of Redoc lacks.

/** A table that is wider than its place is to be scrolled by keyboard too. */
function letTablesScroll() {
  for (const table of document.querySelectorAll('.md-table-wrapper')) {
    if (table.scrollWidth > table.clientWidth) {
      table.setAttribute('tabindex', '0')
      table.setAttribute('role', 'group')
      table.setAttribute('aria-label', 'Table')
    } else {
      for (const name of ['tabindex', 'role', 'aria-label']) table.removeAttribute(name)
    }
  }
}

/** A button that shows a text is to be called by it. */
function nameButtons() {
  for (const button of document.querySelectorAll('button[aria-label]')) {
    const shown = button.textContent?.trim() ?? ''
    const name = button.getAttribute('aria-label') ?? ''
    if (!name.includes(shown)) button.setAttribute('aria-label', `${name.split(':')[0]}: ${shown}`)
  }
}

/** The field that opens the search is to be reached and pressed by keyboard too. */
function letSearchBePressed() {
  for (const trigger of document.querySelectorAll('[data-testid="search-trigger"]:not([role])')) {
    trigger.setAttribute('role', 'button')
    trigger.setAttribute('tabindex', '0')
    trigger.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      trigger.firstElementChild.click()
    })
  }
}

function repair() {
  letTablesScroll()
  nameButtons()
  letSearchBePressed()
}

new MutationObserver(repair).observe(document, { childList: true, characterData: true, subtree: true })
addEventListener('resize', letTablesScroll)

/** Colors that are chosen here hold for the pages of the site as well. */
const { classList } = document.documentElement
let isDark = classList.contains('dark')
new MutationObserver(() => {
  if (isDark === classList.contains('dark')) return
  isDark = !isDark
  localStorage.setItem('vitepress-theme-appearance', isDark ? 'dark' : 'light')
}).observe(document.documentElement, { attributeFilter: ['class'] })
