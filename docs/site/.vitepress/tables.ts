import type { MarkdownRenderer } from 'vitepress'

type Token = ReturnType<MarkdownRenderer['parse']>[number]

interface Cell {
  readonly token: Token
  readonly text: string
}

/** The longest text, in characters, of a first column that leaves room for a second one on a phone. */
const narrowColumn = 12

/**
 * Aligns the cells of tables by classes, because the policy of the pages refuses style attributes. Each cell has the name
 * of its column, and a table that is too wide for a phone has the class `stacks`: there, its cells go below each other.
 */
export function prepareTables(markdown: MarkdownRenderer): void {
  // VitePress writes every table as one that scrolls, without its classes.
  delete markdown.renderer.rules['table_open']
  markdown.core.ruler.push('tables', ({ tokens }) => {
    for (const [index, { type }] of tokens.entries()) {
      if (type === 'table_open') prepareTable(tokens.slice(index, findEnd(tokens, index)))
    }
  })
}

const findEnd = (tokens: Token[], start: number) =>
  tokens.findIndex(({ type }, at) => at > start && type === 'table_close')

function prepareTable(tokens: Token[]): void {
  const rows = listRows(tokens)
  const [heads = [], ...body] = rows
  for (const { token } of rows.flat()) alignByClass(token)
  for (const [column, { text }] of heads.entries()) {
    if (column > 0 && text) for (const row of body) row[column]?.token.attrSet('data-label', text)
  }
  const firstWidth = Math.max(...rows.map(([first]) => first?.text.length ?? 0))
  if (heads.length > 2 || firstWidth > narrowColumn) tokens[0]?.attrJoin('class', 'stacks')
}

function listRows(tokens: Token[]): Cell[][] {
  const rows: Cell[][] = []
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') rows.push([])
    if (/^t[hd]_open$/.test(token.type)) rows.at(-1)?.push({ token, text: getText(tokens[index + 1]) })
  }
  return rows
}

function alignByClass(cell: Token): void {
  const align = /^text-align:(\w+)$/.exec(cell.attrGet('style') ?? '')?.[1]
  if (!align) return
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style')
  cell.attrJoin('class', `align-${align}`)
}

const getText = (inline: Token | undefined) => (inline?.children ?? []).map(({ content }) => content).join('')
