import { readFile } from 'node:fs/promises'
import type { Answer } from './answer.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const pagePath = '/_mock/page/'

/** No other host, no inline script: a message can hold anything. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
}

/** Whether a path belongs to the inbox page. */
export const isPagePath = (path: string): boolean => path === '/' || path.startsWith(pagePath)

/** Answers with a file of the inbox page; `undefined` where it has no such file. Files are read when they are asked for. */
export async function pageFile(path: string): Promise<Answer | undefined> {
  const name = path === '/' ? 'index.html' : path.slice(pagePath.length)
  const contentType = /^[a-z-]+\.(?:html|css|js)$/.test(name) ? types[name.split('.')[1] ?? ''] : undefined
  if (!contentType) return undefined
  const body = await readFile(new URL(`../page/${name}`, import.meta.url), 'utf8').catch(() => undefined)
  return body === undefined ? undefined : { status: 200, contentType, body, headers }
}
