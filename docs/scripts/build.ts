// Builds the site: its pages, the reference, and the contract to download.
import { copyFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vitepress'
import { writeRedocPage } from '../redoc/write-page.ts'
import { writeExtras } from './write-extras.ts'
import { writePages } from './write-pages.ts'

const { resolve } = createRequire(import.meta.url)
const site = fileURLToPath(new URL('../dist/', import.meta.url))

await writePages()
await build(fileURLToPath(new URL('../site', import.meta.url)))

for (const document of ['openapi.json', 'openapi-3.0.json']) {
  const folder = dirname(resolve(`@sms-verify/spec/${document}`))
  for (const file of readdirSync(folder)) copyFileSync(join(folder, file), site + file)
}
writeRedocPage(`${site}openapi.json`, `${site}reference/`)
await writeExtras(site)
