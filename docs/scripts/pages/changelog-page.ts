import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { page } from './markdown.ts'

const root = new URL('../../../', import.meta.url)

/** The changes of one version: a part for each package that changed. */
export type Releases = ReadonlyMap<string, readonly string[]>

/** The changelogs of the published packages, version by version: they share one version. */
export function readReleases(): Releases {
  const packages = readdirSync(new URL('packages', root)).map((name) => `packages/${name}`)
  const byVersion = new Map<string, string[]>()
  for (const folder of [...packages, 'spec']) {
    const file = new URL(`${folder}/CHANGELOG.md`, root)
    if (!existsSync(file)) continue
    const { name } = JSON.parse(readFileSync(new URL(`${folder}/package.json`, root), 'utf8'))
    for (const part of readFileSync(file, 'utf8').split(/^## /m).slice(1)) {
      const [version = '', ...lines] = part.split('\n')
      const text = lines.join('\n').replaceAll(/^### /gm, '#### ').trim()
      byVersion.set(version, [...(byVersion.get(version) ?? []), `### ${name}\n\n${text}`])
    }
  }
  return byVersion
}

/** What is noted for the next release: one file per change, with the packages it concerns and what it brings. */
function upcoming(): string[] {
  const folder = new URL('.changeset/', root)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => {
      const [, head = '', text = ''] = readFileSync(new URL(file, folder), 'utf8').split(/^---$/m)
      const names = Array.from(head.matchAll(/"([^"]+)": (\w+)/g), ([, name, kind]) => `${name} (${kind})`)
      return [text.trim(), `${names.join(' · ')}\n{.packages}`].join('\n\n')
    })
}

/** What changed, version by version. */
export function changelogPage(): string {
  const next = upcoming()
  return page({ title: 'Changelog', description: 'What changed, version by version.' }, [
    '# Changelog',
    'All packages have one version. To follow new ones, subscribe to the [feed](/changelog.atom).\n{.lead}',
    ...(next.length ? ['## Unreleased', ...next] : []),
    ...[...readReleases()].flatMap(([version, parts]) => [`## ${version}`, ...parts]),
  ])
}
