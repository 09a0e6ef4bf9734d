// Refuses words that the project doesn't use, in everything that users and contributors read. words.yml lists them.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findWords } from './find-words.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Markdown, descriptions in YAML, and sources for their comments, messages and page texts. */
const read = [
  '*.md',
  '.github/**',
  'docs/**',
  'internal/*/README.md',
  'examples/**',
  'packages/digest/**',
  'packages/**',
  'spec/**',
]
const unread = [
  '**/*.generated.*',
  '**/test/**',
  '**/test-data/**',
  '**/*.svg',
  '**/*.lock',
  'docs/vocabulary/**',
  'docs/decisions/0005-*',
]

const globs = (paths: string[], magic: string) =>
  paths.flatMap((path) => {
    const [, before = '', names = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? ['', path]
    return names.split(',').map((name) => `:(${magic})${before}${name}${after}`)
  })

const listed = ['ls-files', '-z', '--', ...globs(read, 'glob'), ...globs(unread, 'glob,exclude')]
const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

const findings = await Promise.all(
  files.map(async (file) => {
    const found = await findWords(readFileSync(root + file, 'utf8'), extname(file) === '.md' ? 'markdown' : 'text')
    return found.map((finding) => `${file}:${finding}`)
  }),
)

for (const finding of findings.flat()) console.error(finding)
if (findings.flat().length > 0) process.exitCode = 1
else console.log(`${files.length} files use none of the words in docs/vocabulary/words.yml`)
