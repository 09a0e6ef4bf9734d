import { createHash } from 'node:crypto'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g
const inlineStyle = /<style>([\s\S]*?)<\/style>/g

const formatHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const listHashes = (html: string, tag: RegExp) =>
  new Set(Array.from(html.matchAll(tag), ([, text = '']) => formatHash(text)))

/** The policy of a page: only its own host, and inline only the scripts and styles with these hashes. */
function buildPolicy(html: string): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...listHashes(html, inlineScript)].join(' ')}`,
    `style-src ${["'self'", ...listHashes(html, inlineStyle)].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Puts the policy into a page, for hosts that cannot send it as a header. Removes the style that it rejects. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8">'
  if (!html.includes(charset)) throw new Error('VitePress has changed its page: there is no place for the policy.')
  const styleless = html.replaceAll(' style="--vp-vh:0px;"', '')
  const refused = /<[^>]* style="[^"]*"/.exec(styleless)
  if (refused) throw new Error(`The policy of the page refuses style attributes. Use a class instead of ${refused[0]}.`)
  return styleless.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${buildPolicy(html)}">`,
  )
}
