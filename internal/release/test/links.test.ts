import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const pages = globSync(
  ['*.md', '.github/**/*.md', 'docs/decisions/*.md', '{docs,spec,examples,{packages,internal,examples}/*}/*.md'],
  {
    cwd: root,
  },
)

it.each(pages)('every link of %s leads to a file', (page) => {
  const links = readFileSync(join(root, page), 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)
  const files = Array.from(links, ([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link))
  expect(files.filter((file) => !existsSync(join(root, dirname(page), file)))).toEqual([])
})
