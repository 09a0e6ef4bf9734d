import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Feed } from 'feed'
import type { Releases } from './changelog-page.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** When a version was committed to the changelogs. `undefined` if it isn't committed, or if there is no Git history. */
export function readReleaseDate(version: string): Date | undefined {
  try {
    const args = ['log', '--format=%cI', `-S## ${version}\n`, '--', 'packages/*/CHANGELOG.md']
    const dates = execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [first] = dates.trim().split('\n').slice(-1)
    return first ? new Date(first) : undefined
  } catch {
    return undefined
  }
}

interface FeedOptions {
  /** The address of the site, with a slash at its end. */
  readonly site: string
  readonly render: (markdown: string) => string
  readonly getDate: (version: string) => Date | undefined
}

/** The changelog as an Atom feed, with an entry for each version. */
export function changelogFeed(releases: Releases, { site, render, getDate }: FeedOptions): string {
  const now = new Date()
  const entries = [...releases].map(([version, parts]) => ({
    title: `SMS Verify ${version}`,
    id: `${site}changelog#${version}`,
    link: `${site}changelog`,
    date: getDate(version) ?? now,
    content: render(parts.join('\n\n')),
  }))
  const feed = new Feed({
    title: 'SMS Verify: changelog',
    description: 'What changed, version by version.',
    id: `${site}changelog`,
    link: `${site}changelog`,
    feedLinks: { atom: `${site}changelog.atom` },
    author: { name: 'SMS Verify' },
    copyright: 'MIT license',
    updated: entries[0]?.date ?? now,
  })
  for (const entry of entries) feed.addItem(entry)
  return feed.atom1()
}
