import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const redocly = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url))

/** Redoc asks a foreign host for its logo; its name as text takes that place, so that the credit stays. */
const logo = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg'
const name =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='14'%3E%3Ctext y='11' font-size='11' font-family='sans-serif' fill='%230044d4'%3ERedocly%3C/text%3E%3C/svg%3E"

/**
 * Redoc makes a style element that is empty and fills it by script, and colors code by style attributes. No script runs
 * that is not a file of this host.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  `style-src 'self' 'sha256-${createHash('sha256').digest('base64')}'`,
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const title = 'SMS Verify API in Redoc · SMS Verify'

const head = `<meta charset="utf-8" />
  <meta http-equiv="Content-Security-Policy" content="${policy}" />
  <meta name="description" content="The contract of the SMS Verify API in Redoc: operations, fields, responses and samples." />
  <link rel="icon" href="../icon.svg" type="image/svg+xml" />
  <link rel="stylesheet" href="redoc.css" />
  <script src="redoc-repairs.js" defer></script>`

const siteBar = `<header class="site-bar"><a href="../">SMS Verify</a><nav aria-label="Site"><a href="./">Reference as text</a><a href="../errors/">Errors</a><a href="../try">Try it</a></nav></header>`

/** The colors that were chosen in the pages of the site, where VitePress keeps them, before Redoc reads its own. */
const siteColors = `try{var s=localStorage.getItem("vitepress-theme-appearance");if(s==="light"||s==="dark")localStorage.setItem("redoc.colorMode",s)}catch(e){}`

/** Writes the page of Redoc, with its script and its styles as files beside it, as its policy wants them. */
export function writeRedocPage(contract: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const page = `${folder}redoc.html`
  execFileSync(process.execPath, [redocly, 'build-docs', contract, '--output', page, '--inlineBundle'], {
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

  const { markup, application } = parted(readFileSync(page, 'utf8').replaceAll(logo, name))
  const styles: string[] = []
  const colors: string[] = []
  const html = markup
    .replace('<meta charset="utf8" />', head)
    .replace(/<title>.*<\/title>/, `<title>${title}</title>`)
    .replace('<body>', `<body>\n  ${siteBar}`)
    .replaceAll(/<style[^>]*>([\s\S]*?)<\/style>/g, (_, text: string) => moved(text, styles, ''))
    .replace(/<script>([\s\S]*?)<\/script>/, (_, text: string) => moved(text, colors, script('redoc-colors.js')))
  if (colors.length === 0 || ![head, siteBar, title].every((part) => html.includes(part)))
    throw new Error('Redoc has changed its page.')

  writeFileSync(page, html)
  writeFileSync(`${folder}redoc.js`, application)
  writeFileSync(`${folder}redoc-colors.js`, [siteColors, ...colors].join('\n'))
  writeFileSync(`${folder}redoc.css`, [...styles, readFileSync(new URL('styles.css', import.meta.url))].join('\n'))
  copyFileSync(new URL('repairs.js', import.meta.url), `${folder}redoc-repairs.js`)
}

const script = (file: string) => `<script src="${file}"></script>`

function moved(text: string, to: string[], place: string): string {
  to.push(text)
  return place
}

/** The page without its application, which ends it and is full of strings that look like a page. */
function parted(page: string): { markup: string; application: string } {
  const opening = '<script type="module">'
  const start = page.indexOf(opening)
  const end = page.lastIndexOf('</script>')
  if (start < 0 || end < start) throw new Error('Redoc has changed its page.')
  const application = page.slice(start + opening.length, end)
  return { application, markup: `${page.slice(0, start)}<script type="module" src="redoc.js">${page.slice(end)}` }
}
