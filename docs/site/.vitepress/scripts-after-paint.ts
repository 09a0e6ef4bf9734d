const modulePreload = /[ ]*<link rel="modulepreload" href="([^"]*)">\n/g
const moduleScript = /[ ]*<script type="module" src="([^"]*)"><\/script>\n/g
const inlineScript = /[ ]*<script id="[^"]*">([\s\S]*?)<\/script>\n/g

const icon = /<link rel="icon" href="([^"]*)"([^>]*)>/

const sources = (html: string, tag: RegExp) => Array.from(html.matchAll(tag), ([, source = '']) => source)

/**
 * Lets a page show its text first. When the text is painted, or after a second if nothing is painted, as in a background
 * tab, the page shows its sidebar, and fetches and runs what makes it an application, with the styles that only the
 * application needs, and its icon, which the same thread draws. Otherwise all of this, which changes nothing of the text,
 * delays it. The page for unknown addresses has no text to wait for.
 */
export function withScriptsAfterPaint(html: string, styles: string): string {
  const longestWait = html.includes('<div id="app"></div>') ? 0 : 1000
  const start = `{
let started = false
const add = (rel, href) => {
  const link = Object.assign(document.createElement('link'), { rel, href })
  document.head.append(link)
  return link
}
const start = async () => {
  if (started) return
  started = true
  document.documentElement.classList.add('painted')
  document.querySelector('link[rel="icon"]').href = ${JSON.stringify(icon.exec(html)?.[1])}
  const styles = add('stylesheet', ${JSON.stringify(styles)})
  const styled = new Promise((resolve) => { styles.onload = styles.onerror = resolve })
  for (const href of ${JSON.stringify(sources(html, modulePreload))}) add('modulepreload', href)
  await styled
  for (const source of ${JSON.stringify(sources(html, moduleScript))}) await import(source)
}
new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').length && start()).observe({ type: 'paint', buffered: true })
setTimeout(start, ${longestWait})
}`
  // One script, as each that stands alone holds up the parser; the first of them sets the colors, so it is in the head.
  const script = `    <script>${[...sources(html, inlineScript), start].join('\n')}</script>\n`
  return html
    .replaceAll(modulePreload, '')
    .replaceAll(moduleScript, '')
    .replaceAll(inlineScript, '')
    .replace(icon, '<link rel="icon" href="data:,"$2>')
    .replace('  </head>', () => `${script}  </head>`)
}
