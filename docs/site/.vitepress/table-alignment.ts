import type { MarkdownRenderer } from 'vitepress'

/** Aligns the cells of tables by classes: the policy of the pages refuses style attributes. */
export function alignByClass({ renderer }: MarkdownRenderer): void {
  for (const name of ['th_open', 'td_open']) {
    renderer.rules[name] = (tokens, index, options, _env, self) => {
      const cell = tokens[index]
      const align = /^text-align:(\w+)$/.exec(cell?.attrGet('style') ?? '')?.[1]
      if (cell && align) cell.attrs = [['class', `align-${align}`]]
      return self.renderToken(tokens, index, options)
    }
  }
}
