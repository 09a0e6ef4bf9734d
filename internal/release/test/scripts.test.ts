import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { findProblems } from '../src/portable-script.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const files = execFileSync('git', ['ls-files', 'package.json', '*/package.json'], { cwd: root, encoding: 'utf8' })
const packages = files.trim().split('\n')

/** What a script of this package can call on every platform: Node, pnpm, git and what its dependencies bring. */
function listPrograms(path: string): ReadonlySet<string> {
  const folders = [root, join(root, dirname(path))].map((folder) => join(folder, 'node_modules/.bin'))
  return new Set(['cd', 'git', 'node', 'pnpm', ...folders.filter(existsSync).flatMap((folder) => readdirSync(folder))])
}

it.each(packages)('has only scripts that run on Windows as well in %s', (path) => {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { scripts?: Record<string, string> }
  const programs = listPrograms(path)
  const refused = Object.entries(scripts).map(([name, script]) => [name, findProblems(script, programs)] as const)
  expect(refused.filter(([, problems]) => problems.length)).toEqual([])
})

const programs = new Set(['git', 'node', 'tsc', 'turbo'])

it.each([
  'tsc && node build.ts --filter=!docs',
  'turbo run build "--filter=@a/b^..."',
  'git diff --exit-code -- "*.generated.*"',
])('accepts the script %s', (script) => {
  expect(findProblems(script, programs)).toEqual([])
})

it.each([
  'rm -rf dist && tsc',
  'CI=1 node build.ts',
  'tsc && CI=1 node build.ts',
  'ulimit -Sn 4096 && node build.ts',
  'node build.ts $(git rev-parse HEAD)',
  'node build.ts "$HOME"',
  'node build.ts `git rev-parse HEAD`',
  'node build.ts %PATH%',
  'node build.ts | tsc',
  'node build.ts > out.txt',
  'node build.ts; tsc',
  'node build.ts || tsc',
  'node server.ts & tsc',
  '(node build.ts)',
  "git diff -- '*.generated.*'",
  'turbo run build --filter=@a/b^...',
  'node src/*.ts',
  'node src\\build.ts',
  './build.sh',
])('refuses the script %s', (script) => {
  expect(findProblems(script, programs)).not.toEqual([])
})
