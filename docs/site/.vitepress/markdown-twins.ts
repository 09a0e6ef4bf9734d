import { glob, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const blockAttributes = /^[ \t]*\{\.[\w-]+\}\n/gm
const inlineAttributes = /\{(?:target="\\?_self"|(?:\.[\w-]+ ?)+|#[\w-]+)\}/g
const wrappers = /^<\/?(?:div|main|noscript|ContractFiles|PageMenu|Playground|SendDemo)[^>]*>\n+/gm
const otherResponses = /^<div class="other-response">[\s\S]*?^<\/div>\n+/gm
const responseChoice = /^<p class="response-choice">.*\n+/gm
const endpoint = /<p class="endpoint"><span[^>]*>(\w+)<\/span> <code>(.*?)<\/code><\/p>/g
const figure = /<figure class="figure">[\s\S]*?<title[^>]*>(.*?)<\/title>\n<desc[^>]*>(.*?)<\/desc>[\s\S]*?<\/figure>/g
const script = /^<script setup>[\s\S]*?<\/script>\n+/gm
const headAddress = /^url: .*\n/m

/** The text of a page with the first of the responses that can be chosen in the reference, without the others. */
export const withoutOtherResponses = (markdown: string): string =>
  markdown.replaceAll(otherResponses, '').replaceAll(responseChoice, '')

/** Takes out of the Markdown of a page what only a browser needs, and leads its links to the Markdown of other pages. */
function tidy(markdown: string, base: string): string {
  return withoutOtherResponses(markdown)
    .replace(headAddress, '')
    .replaceAll(blockAttributes, '')
    .replaceAll(endpoint, '`$1 $2`')
    .replaceAll(figure, '**Figure: $1.** $2')
    .replaceAll(script, '')
    .replaceAll(wrappers, '')
    .replaceAll(/^::: ?(?:code-group)?\n+/gm, '')
    .replaceAll(/^::: \w+ (.*)$/gm, '**$1**')
    .replaceAll(/^[^`\n]*$|^[^`\n]*`[^\n]*$/gm, (line) => line.replaceAll(inlineAttributes, '').trimEnd())
    .replaceAll(
      /\]\(\/([^)#]*)(#[^)]*)?\)/g,
      (_, path: string, hash = '') => `](${base}${pathToMarkdown(path)}${hash})`,
    )
}

/** The path of the Markdown of a page; other paths stay the same. */
function pathToMarkdown(path: string): string {
  if (/\.\w+$/.test(path)) return path
  if (path === 'reference/redoc') return `${path}.html`
  return `${path.replace(/\/$/, '') || 'index'}.md`
}

/** Tidies the Markdown beside each page. */
export async function tidyMarkdownTwins(outDir: string, base: string): Promise<void> {
  for await (const file of glob('**/*.md', { cwd: outDir })) {
    const path = join(outDir, file)
    await writeFile(path, tidy(await readFile(path, 'utf8'), base))
  }
}
