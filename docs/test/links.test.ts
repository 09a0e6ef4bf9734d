import { readdir, readFile } from 'node:fs/promises'
import { LinkChecker } from 'linkinator'
import { expect, it } from 'vitest'
import { parseFragment } from '../playground/link.ts'
import { readOperations } from '../playground/read-operations.ts'
import { base } from '../scripts/base.ts'
import { startSite } from '../scripts/start-site.ts'

const dist = new URL('../dist/', import.meta.url)

async function pages(extension: string): Promise<string[]> {
  const files = await readdir(dist, { recursive: true })
  return files.filter((file) => file.endsWith(extension) && !/redoc|404/.test(file))
}

const page = (file: string) => readFile(new URL(file, dist), 'utf8')

it('leads only to pages and headings that exist', async () => {
  const site = await startSite()
  const { links } = await new LinkChecker().check({
    path: site.url,
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    retryErrors: false,
    // The fragment of the playground is a form, and tested below.
    linksToSkip: async (link) => !link.startsWith(site.url) || link.includes('/try#'),
  })
  await site.close()
  const broken = links.filter(({ state }) => state === 'BROKEN')
  expect(broken.map(({ url, parent, failureDetails }) => ({ url, parent, failureDetails }))).toEqual([])
  expect(links.filter(({ state }) => state === 'OK').length).toBeGreaterThan(100)
})

it('reaches every page from the first', async () => {
  const site = await startSite()
  const found = new Set<string>()
  const checker = new LinkChecker()
  checker.on('pagestart', (url) => found.add(new URL(url).pathname))
  await checker.check({
    path: site.url,
    recurse: true,
    retryErrors: false,
    linksToSkip: async (link) => !link.startsWith(site.url),
  })
  await site.close()
  const paths = (await pages('.html')).map((file) => base + file.replace(/(?:index)?\.html$/, ''))
  expect(paths.filter((path) => !found.has(path))).toEqual([])
})

it('stays under its base path', async () => {
  for (const file of await pages('.html')) {
    const addresses = Array.from((await page(file)).matchAll(/ (?:href|src)="(\/[^"]*)"/g), ([, address]) => address)
    expect(addresses.filter((address) => !address?.startsWith(base))).toEqual([])
  }
})

it('has the Markdown of each page beside it, and a line for it in llms.txt', async () => {
  const index = await page('llms.txt')
  for (const file of await pages('.html')) {
    const twin = file.replace(/\/index\.html$/, '.md').replace(/\.html$/, '.md')
    const markdown = await page(twin)
    expect(markdown).toMatch(/^# /m)
    expect(markdown).not.toMatch(/^(?:<<<|:::|\{\.|<\/?\w)/m)
    if (twin !== 'index.md') expect(index).toContain(`](${base}${twin})`)
  }
})

it('has links in Markdown that lead to Markdown', async () => {
  for (const file of await pages('.md')) {
    const links = Array.from((await page(file)).matchAll(/\]\((\/[^)#]*)/g), ([, path = '']) => path)
    for (const path of links) await expect(page(path.slice(base.length))).resolves.toBeDefined()
  }
})

it('has links to the playground that fill in a form', async () => {
  const operations = readOperations()
  const links = new Set<string>()
  for (const file of await pages('.html')) {
    for (const [, fragment = ''] of (await page(file)).matchAll(/ href="[^"]*\/try(#[^"]*)"/g)) links.add(fragment)
  }
  const forms = [...links].map((link) => parseFragment(operations, link.replaceAll('&amp;', '&')))
  expect(forms).not.toContain(undefined)
  expect(forms.filter((form) => Object.keys(form?.values ?? {}).length > 0).length).toBeGreaterThan(70)
})
