import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { TextlintKernel } from '@textlint/kernel'

const require = createRequire(import.meta.url)
const kernel = new TextlintKernel()

const plugin = (name: string) => ({ pluginId: name, plugin: require(`@textlint/textlint-plugin-${name}`).default })
const words = fileURLToPath(new URL('words.yml', import.meta.url))
const options = {
  plugins: [plugin('markdown'), plugin('text')],
  rules: [{ ruleId: 'words', rule: require('textlint-rule-prh').default, options: { rulePaths: [words] } }],
}

/** The words of `words.yml` in a text, each with its line and what to write instead. Code in Markdown is left out. */
export async function findWords(text: string, kind: 'markdown' | 'text'): Promise<string[]> {
  const ext = kind === 'markdown' ? '.md' : '.txt'
  const { messages } = await kernel.lintText(text, { filePath: `text${ext}`, ext, ...options })
  return messages.map(({ line, message }) => `${line} ${message}`)
}
