import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { base } from '../scripts/base.ts'

const dist = new URL('../dist/', import.meta.url)
const site = `https://sms-verify.github.io${base}`
const read = (file: string) => readFileSync(new URL(file, dist), 'utf8')
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !/redoc|404/.test(file),
)
const toAddress = (file: string) => site + file.replace(/(?:index)?\.html$/, '')
const readMeta = (html: string, name: string) =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1]

it('gives each page a title, a description and a picture for links to it', () => {
  for (const file of pages) {
    const html = read(file)
    expect(html).toContain(`<link rel="canonical" href="${toAddress(file)}">`)
    expect(readMeta(html, 'og:url')).toBe(toAddress(file))
    expect(readMeta(html, 'og:title'), file).toBe(/<title>(.*?)<\/title>/.exec(html)?.[1])
    expect(readMeta(html, 'og:description')?.length, file).toBeGreaterThan(20)
    expect(readMeta(html, 'twitter:card')).toBe('summary_large_image')
  }
})

it('has the picture in the size it is announced in', () => {
  const png = readFileSync(new URL('preview.png', dist))
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
  expect(readMeta(read('index.html'), 'og:image')).toBe(`${site}preview.png`)
})

it('has titles and descriptions that tell pages apart', () => {
  const titles = pages.map((file) => readMeta(read(file), 'og:title'))
  expect(new Set(titles).size).toBe(titles.length)
})

it('lists each page in the sitemap', () => {
  const listed = Array.from(read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g), ([, address]) => address)
  expect(listed.toSorted()).toEqual(pages.map(toAddress).toSorted())
})

it('announces the feed of the changelog and has it', () => {
  expect(read('changelog.html')).toContain(`href="${base}changelog.atom" type="application/atom+xml"`)
  expect(read('changelog.atom')).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
})

it('names the skill and the contract in llms.txt', () => {
  for (const file of ['SKILL.md', 'openapi.json', 'openapi-3.0.json', 'postman-collection.json', 'changelog.atom']) {
    expect(read('llms.txt')).toContain(`](${base}${file})`)
    expect(read(file).length).toBeGreaterThan(0)
  }
})
