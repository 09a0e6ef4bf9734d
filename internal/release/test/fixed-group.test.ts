import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const manifests = globSync('{spec,docs,packages/*}/package.json', { cwd: root }).map((path) =>
  JSON.parse(readFileSync(`${root}${path}`, 'utf8')),
)
const published = manifests.filter((manifest) => !manifest.private)

it('versions all published packages as one', () => {
  const { fixed } = JSON.parse(readFileSync(`${root}.changeset/config.json`, 'utf8'))
  expect(fixed).toHaveLength(1)
  expect(fixed[0].toSorted()).toEqual(published.map(({ name }) => name).sort())
  expect(new Set(published.map(({ version }) => version)).size).toBe(1)
})

it('gives the contract the version of its package', () => {
  expect(document.info.version).toBe(published.find(({ name }) => name === '@sms-verify/spec').version)
})
