const modulePreload = /[ ]*<link rel="modulepreload" href="([^"]*)">\n/g
const moduleScript = /[ ]*<script type="module" src="([^"]*)"><\/script>\n/g

const icon = /<link rel="icon" href="([^"]*)"([^>]*)>/

const sources = (html: string, tag: RegExp) => Array.from(html.matchAll(tag), ([, source]) => source)

/**
 * Lets a page show its text first: what makes it an application is fetched and run when the text is painted, or after
 * a second where nothing is, as in a tab behind; so is its icon, which is drawn by the same thread. Otherwise both, which
 * change nothing of the text, come before it.
 */
export function withScriptsAfterPaint(html: string): string {
  const scripts = sources(html, moduleScript)
  const preloads = sources(html, modulePreload)
  const iconAddress = icon.exec(html)?.[1]
  const start = `{
let started = false
const start = async () => {
  if (started) return
  started = true
  document.querySelector('link[rel="icon"]').href = ${JSON.stringify(iconAddress)}
  for (const href of ${JSON.stringify(preloads)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  for (const source of ${JSON.stringify(scripts)}) await import(source)
}
new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length && start()).observe({ type: 'paint', buffered: true })
setTimeout(start, 1000)
}`
  return html
    .replaceAll(modulePreload, '')
    .replaceAll(moduleScript, '')
    .replace(icon, '<link rel="icon" href="data:,"$2>')
    .replace('</body>', `<script>${start}</script>\n  </body>`)
}
