import { type InternalResponse, problem } from './internal-response.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

const pagePath = '/_mock/page/'

/** No other host, no inline script: a message can contain anything. */
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

/** Responds to a request for the inbox page, below a base path of the host. */
export async function answerPage(method: string, path: string, basePath: string): Promise<InternalResponse> {
  const allow = 'GET, HEAD, OPTIONS'
  if (method === 'OPTIONS') return { status: 204, contentType: '', body: '', headers: { allow } }
  if (method !== 'GET' && method !== 'HEAD') return problem(405, `Use one of ${allow}.`, { allow })
  return (await pageFile(path, basePath)) ?? problem(404, `The inbox page has no ${path}. It starts at /.`)
}

/** A file of the inbox page; `undefined` if it has no such file. Files are loaded when they are requested. */
async function pageFile(path: string, basePath: string): Promise<InternalResponse | undefined> {
  const { pageFiles } = await import('../files.generated.ts')
  const name = path === '/' ? 'index.html' : path.slice(pagePath.length)
  const text = Object.hasOwn(pageFiles, name) ? pageFiles[name] : undefined
  const contentType = types[name.split('.')[1] ?? '']
  if (text === undefined || !contentType) return undefined
  // Only the document refers to its files by path; scripts use relative URLs.
  const body = name === 'index.html' ? text.replaceAll(`"${pagePath}`, `"${basePath}${pagePath}`) : text
  return { status: 200, contentType, body, headers }
}
