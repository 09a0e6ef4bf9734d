/** Formats any text as code. */
export const code = (text: string | number): string => `\`${text}\``

/** A fenced block. */
export const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** Formats JSON for readers. */
export const json = (value: unknown): string => fence('json', JSON.stringify(value, null, 2))

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

/** A list of names and what they stand for. */
export const facts = (entries: readonly (readonly [name: string, text: string | undefined])[]): string =>
  `${entries.flatMap(([name, text]) => (text ? [`- **${name}** ${text}`] : [])).join('\n')}\n{.facts}`

/** A page: what its head says, and its blocks. */
export function page(head: { title: string; description: string; [key: string]: unknown }, blocks: string[]): string {
  const frontmatter = Object.entries({ ...head, editLink: false }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  )
  return `---\n${frontmatter.join('\n')}\n---\n\n${blocks.filter(Boolean).join('\n\n')}\n`
}

/** Formats a boolean in words. */
export const yesNo = (value: boolean | null): string => (value === null ? 'not known' : value ? 'yes' : 'no')
