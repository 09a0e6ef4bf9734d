import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Sources, and declarations as they are published. */
const files = globSync(
  [
    '{packages,internal,examples}/*/{src,bin,page,test,scripts,dist}/**/*.{ts,js,yaml}',
    'spec/**/*.{ts,yaml}',
    '{packages/*,spec,.}/*.md',
  ],
  { cwd: root, exclude: (path) => path.includes('node_modules') },
)
const texts = files.map((file) => [file, readFileSync(root + file, 'utf8')] as const)

const pages = new Map<string, string | undefined>()

/** The HTML of a page of the built site; `undefined` if there is none. */
function pageAt(path: string): string | undefined {
  if (!pages.has(path)) {
    const file = [`${path}index.html`, `${path}.html`, path].find(
      (name) => /\.\w+$/.test(name) && existsSync(dist + name),
    )
    pages.set(path, file && readFileSync(dist + file, 'utf8'))
  }
  return pages.get(path)
}

// An address that a program puts together ends in a slash or in `${`.
const links = texts.flatMap(([file, text]) =>
  Array.from(
    text.matchAll(
      /https:\/\/sms-verify\.github\.io\/sms-verify\/([\w/.-]*?)(?:#([\w-]+))?(?=[.,:;]?(?:[\s})>'"`\]|\\]|$))/g,
    ),
    ([, path = '', anchor]) => ({ file, path, anchor }),
  ),
)

it('has links to the site in comments, declarations and READMEs', () => {
  expect(links.length).toBeGreaterThan(10)
})

it('leads each of them to a page of the site, and to the very heading', () => {
  const broken = links.filter(({ path, anchor }) => {
    const page = pageAt(path)
    return page === undefined || (anchor && !page.includes(` id="${anchor}"`))
  })
  expect(broken).toEqual([])
})

it('cites no section of a page that is not in the repository', () => {
  const sources = texts.filter(([file]) => !file.includes('/dist/'))
  const citing = sources.filter(([, text]) => /API page|\(sections? \d/.test(text)).map(([file]) => file)
  expect(citing).toEqual([])
})
