import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createMarkdownRenderer } from 'vitepress'
import { origin } from '../site/.vitepress/address.ts'
import { base } from './base.ts'
import { changelogFeed, readReleaseDate } from './pages/changelog-feed.ts'
import { readReleases } from './pages/changelog-page.ts'

const skill = fileURLToPath(new URL('../skill/SKILL.md', import.meta.url))

const forPrograms = `
### For programs

- [Skill for coding agents](${base}SKILL.md): how to add and test phone verification with this toolkit
- [openapi.json](${base}openapi.json), [openapi.yaml](${base}openapi.yaml), [openapi-3.0.json](${base}openapi-3.0.json): the contract
- [Postman](${base}postman-collection.json), [Bruno](${base}bruno-collection.json): the requests as collections
- [changelog.atom](${base}changelog.atom): the changelog as a feed
`

/** Writes what programs read beside the pages into the built site: the feed, the skill, and their lines in `llms.txt`. */
export async function writeExtras(site: string): Promise<void> {
  const { render } = await createMarkdownRenderer(site, { anchor: { permalink: () => {} } })
  const options = { site: origin + base, render: (text: string) => render(text), getDate: readReleaseDate }
  writeFileSync(`${site}changelog.atom`, changelogFeed(readReleases(), options))
  copyFileSync(skill, `${site}SKILL.md`)
  const index = readFileSync(`${site}llms.txt`, 'utf8')
  writeFileSync(`${site}llms.txt`, `${index.trimEnd()}\n${forPrograms}`)
}
