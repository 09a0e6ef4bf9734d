const modulePreload = /[ ]*<link rel="modulepreload" href="([^"]*)">\n/g
const moduleScript = /[ ]*<script type="module" src="([^"]*)"><\/script>\n/g

const sources = (html: string, tag: RegExp) => Array.from(html.matchAll(tag), ([, source]) => source)

/**
 * Lets a page show its text first: what makes it an application is fetched and run when the first frame is out. Without
 * this the scripts, which change nothing of the text, run before it.
 */
export function withScriptsAfterPaint(html: string): string {
  const scripts = sources(html, moduleScript)
  const preloads = sources(html, modulePreload)
  const start = `requestAnimationFrame(() => setTimeout(async () => {
  for (const href of ${JSON.stringify(preloads)}) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  for (const source of ${JSON.stringify(scripts)}) await import(source)
}))`
  return html
    .replaceAll(modulePreload, '')
    .replaceAll(moduleScript, '')
    .replace('</body>', `<script type="module">${start}</script>\n  </body>`)
}
