// Builds the site: its pages, the reference, and the contract to download.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vitepress'
import { writePages } from './write-pages.ts'

const { resolve } = createRequire(import.meta.url)
const site = fileURLToPath(new URL('../dist/', import.meta.url))
const reference = `${site}reference/`
const page = `${reference}redoc.html`

// Redoc asks a foreign host for its logo; that is replaced below. The policy keeps every request on the page's own host, whatever Redoc does.
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' blob:",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

await writePages()
await build(fileURLToPath(new URL('../site', import.meta.url)))

mkdirSync(reference, { recursive: true })
for (const format of ['json', 'yaml'])
  copyFileSync(resolve(`@sms-verify/spec/openapi.${format}`), `${site}openapi.${format}`)

const redocly = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url))
execFileSync(process.execPath, [redocly, 'build-docs', `${site}openapi.json`, '--output', page, '--inlineBundle'], {
  env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  stdio: ['ignore', 'ignore', 'inherit'],
})

// Its place is taken by the name as text, so that the credit stays.
const logo = 'https://cdn.redoc.ly/redoc/logo-mini-full.svg'
const name =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='44' height='14'%3E%3Cstyle%3Etext%7Bfill:%230044d4%7D@media%28prefers-color-scheme:dark%29%7Btext%7Bfill:%23b3c8ff%7D%7D%3C/style%3E%3Ctext y='11' font-size='11' font-family='sans-serif'%3ERedocly%3C/text%3E%3C/svg%3E"

const html = readFileSync(page, 'utf8').replaceAll(logo, name)
if (!html.includes('<meta charset="utf8" />'))
  throw new Error('Redoc has changed its page: there is no place for the policy.')
const head = `<meta charset="utf-8" />\n  <meta http-equiv="Content-Security-Policy" content="${policy}" />\n  <link rel="icon" href="data:," />`
const styles = `<style>${readFileSync(new URL('redoc.css', import.meta.url), 'utf8')}</style>`
writeFileSync(page, html.replace('<meta charset="utf8" />', `${head}\n  ${styles}`))
