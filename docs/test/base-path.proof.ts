import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasChromium } from '@sms-verify/testing/chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSite } from '../scripts/start-site.ts'
import { outcome, tryIt } from './playground-visit.ts'
import { startVisit, type Visit } from './visit.ts'

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const base = '/docs/x/'

/** Builds the pages for another path, with VitePress alone: what is not of a page is the same wherever it is. */
async function build(folder: string): Promise<void> {
  const vitepress = pathTo('../node_modules/vitepress/bin/vitepress.js')
  await promisify(execFile)(process.execPath, [vitepress, 'build', pathTo('../site'), '--outDir', folder], {
    env: { ...process.env, DOCS_BASE: base },
  })
  const redoc = (await readdir(pathTo('../dist/reference'))).filter((file) => file.startsWith('redoc'))
  for (const file of ['openapi.json', 'openapi.yaml', ...redoc.map((file) => `reference/${file}`)])
    await cp(pathTo(`../dist/${file}`), join(folder, file))
}

describe.skipIf(!hasChromium)('the site under another path', () => {
  let folder: string
  let visit: Visit
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sms-verify-site-'))
    await build(folder)
    visit = await startVisit(await startSite({ folder, path: base }))
  })
  afterAll(async () => {
    await visit?.close()
    await rm(folder, { recursive: true })
  })

  it('starts, searches, and goes from page to page', async () => {
    const page = await visit.open('errors/')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('-30012')
    await page.locator('.result', { hasText: 'nonceReused' }).first().click()
    await page.getByRole('heading', { name: '-30012 nonceReused' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`${base}errors/nonce-reused`)
    expect(visit.complaints).toEqual([])
    await page.context().close()
  })

  it('opens Redoc, and leads back', async () => {
    const page = await visit.open('reference/')
    await page.getByRole('link', { name: 'Open it in Redoc' }).click()
    await page.getByText('Send a code').first().waitFor()
    await page.getByRole('link', { name: 'SMS Verify', exact: true }).click()
    await page.waitForURL(visit.site.url)
    expect(visit.complaints).toEqual([])
    await page.context().close()
  })

  it('answers in the playground', async () => {
    const page = await visit.open('try')
    await tryIt(page).click()
    await outcome(page, 'messageInProgress')
    expect(visit.complaints).toEqual([])
    await page.context().close()
  })
})
