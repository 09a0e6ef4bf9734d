// Refuses words that the project doesn't use, which words.yml lists, and misspelled ones, in everything that users and
// contributors read. cspell.yaml has the words that no dictionary has.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { extname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lint } from 'cspell'
import { findWords } from './find-words.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Markdown, descriptions in YAML, and sources for their comments, messages and page texts. */
const read = ['*.md', '.github/**', 'docs/**', 'internal/*/README.md', 'examples/**', 'packages/**', 'spec/**']
const unread = [
  '**/*.generated.*',
  '**/test/**',
  '**/*.test.ts',
  '**/test-data/**',
  '**/*.svg',
  '**/*.lock',
  'docs/vocabulary/**',
  'docs/decisions/0005-*',
]

const globs = [...read.map((path) => `:(glob)${path}`), ...unread.map((path) => `:(glob,exclude)${path}`)]
const listed = ['ls-files', '-z', '--', ...globs]
const files = execFileSync('git', listed, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

const findings = await Promise.all(
  files.map(async (file) => {
    const found = await findWords(readFileSync(root + file, 'utf8'), extname(file) === '.md' ? 'markdown' : 'text')
    return found.map((finding) => `${file}:${finding}`)
  }),
)

const misspelled: string[] = []
await lint(
  files,
  { config: fileURLToPath(new URL('cspell.yaml', import.meta.url)), root, gitignore: false },
  {
    issue: ({ uri = '', row, text }) => {
      misspelled.push(`${relative(root, fileURLToPath(uri))}:${row} ${text} is not in the dictionaries`)
    },
    error: (message, error) => {
      throw new Error(message, { cause: error })
    },
  },
)

const all = [...findings.flat(), ...misspelled]
for (const finding of all) console.error(finding)
if (all.length > 0) process.exitCode = 1
else console.log(`${files.length} files are spelled right and use none of the words in docs/vocabulary/words.yml`)
