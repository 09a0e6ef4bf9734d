/** The public host of the site. */
export const origin = 'https://sms-verify.github.io'

/** The path of a page for people: `errors/nonce-reused.md` is `errors/nonce-reused`. */
export const pathToPage = (relativePath: string): string => relativePath.replace(/(?:index)?\.md$/, '')

/** The path of the Markdown of a page, beside it. */
export const pathToMarkdown = (relativePath: string): string => relativePath.replace(/(?<=.)\/index\.md$/, '.md')
