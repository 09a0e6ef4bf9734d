// Builds the site: its pages, the reference, and the contract to download.
import { copyFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { build } from 'vitepress'
import { writeRedocPage } from '../redoc/write-page.ts'
import { writeExtras } from './write-extras.ts'
import { writePages } from './write-pages.ts'

const { resolve } = createRequire(import.meta.url)
const site = fileURLToPath(new URL('../dist/', import.meta.url))

await writePages()
await build(fileURLToPath(new URL('../site', import.meta.url)))

for (const format of ['json', 'yaml'])
  copyFileSync(resolve(`@sms-verify/spec/openapi.${format}`), `${site}openapi.${format}`)
writeRedocPage(`${site}openapi.json`, `${site}reference/`)
await writeExtras(site)
