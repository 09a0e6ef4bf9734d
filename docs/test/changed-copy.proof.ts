import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { hasChromium } from '@sms-verify/testing/chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSite } from '../scripts/start-site.ts'
import { outcome, tryIt } from './playground-visit.ts'
import { visitSite } from './visit.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copied = [
  'spec',
  'docs',
  'examples',
  'scripts',
  // Shown by a guide.
  'internal/e2e/results',
  'internal/e2e/tools/calls',
  ...['types', 'digest', 'client', 'mocks', 'mock-server'].map((name) => `packages/${name}`),
]

/** Where the site of the copy is served. */
const base = '/docs/x/'

let copy: string

/** Edits one file of the contract, in one place. */
function edit(file: string, from: string, to: string): void {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  expect(text.split(from)).toHaveLength(2)
  writeFileSync(path, text.replace(from, to))
}

/** Runs the build of a package as its manifest has it. */
function build(name: string): void {
  const cwd = join(copy, name)
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
  const PATH = `${join(cwd, 'node_modules/.bin')}:${join(root, 'node_modules/.bin')}:${process.env['PATH']}`
  execFileSync('sh', ['-c', scripts.build], {
    cwd,
    env: { ...process.env, PATH, REDOCLY_TELEMETRY: 'off', DOCS_BASE: base },
    stdio: 'pipe',
  })
}

// biome-ignore lint/suspicious/noExplicitAny: a module of the copy, whose types are those of the original
const load = (file: string): Promise<any> => import(/* @vite-ignore */ pathToFileURL(join(copy, file)).href)

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sms-verify-'))
  // The packages find each other by relative links, so the copy is a separate workspace.
  for (const name of copied) cpSync(join(root, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  cpSync(join(root, 'tsconfig.base.json'), join(copy, 'tsconfig.base.json'))
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))

  edit('spec/components/outcomes/invalidApiKey.yaml', 'Invalid API Key.', 'The API key was refused.')
  edit('spec/components/schemas/SendRequest.yaml', 'maxLength: 20', 'maxLength: 25')
  for (const name of ['spec', 'spec/copies', 'packages/types', 'docs']) build(name)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('one edit of an outcome row and one of a field limit in spec/', () => {
  it('reach the types', async () => {
    const { outcomes } = await load('packages/types/dist/codes.js')
    expect(outcomes.invalidApiKey.message).toBe('The API key was refused.')
    expect(readFileSync(join(copy, 'packages/types/dist/codes.generated.d.ts'), 'utf8')).toContain(
      'The API key was refused.',
    )
  })

  it('reach the client', async () => {
    const { createClient } = await load('packages/client/dist/index.js')
    const { createSimulation } = await load('packages/mocks/dist/simulation.js')
    const { credentials, fetch } = createSimulation()
    const verify = createClient({ ...credentials, fetch })
    const form = (length: number) => ({ phone_number: '15558675309', sender_id: 'A'.repeat(length) })
    await expect(verify.send(form(26))).rejects.toThrow('sender_id: expected at most 25 characters')
    await expect(verify.send(form(25))).resolves.toMatchObject({ status: { code: 290 } })
  })

  it('reach the mocks', async () => {
    const { createSimulation } = await load('packages/mocks/dist/simulation.js')
    const simulation = createSimulation()
    simulation.respondWith('invalidApiKey')
    const response = await simulation.fetch('https://rest-ww.telesign.com/v1/verify/sms', { method: 'POST' })
    expect((await response.json()).errors[0].description).toBe('The API key was refused.')
  })

  it('reach the reference', () => {
    const page = readFileSync(join(copy, 'docs/dist/reference/index.html'), 'utf8')
    expect(page).toContain('The API key was refused.')
    expect(page).not.toContain('Invalid API Key.')
  })
})

describe.skipIf(!hasChromium)('the site under another path', () => {
  const visit = visitSite(() => startSite({ folder: join(copy, 'docs/dist'), path: base }))

  it('starts, searches, and goes from page to page', async () => {
    const page = await visit.open('errors/')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('-30012')
    await page.locator('.result', { hasText: 'nonceReused' }).first().click()
    await page.getByRole('heading', { name: '-30012 nonceReused' }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`${base}errors/nonce-reused`)
  })

  it('opens Redoc, and leads back', async () => {
    const page = await visit.open('reference/')
    await page.getByRole('link', { name: 'Open it in Redoc' }).click()
    await page.getByText('Send a code').first().waitFor()
    await page.getByRole('link', { name: 'SMS Verify', exact: true }).click()
    await page.waitForURL(visit.url)
  })

  it('answers in the playground', async () => {
    const page = await visit.open('try')
    await tryIt(page).click()
    await outcome(page, 'messageInProgress')
  })
})
