import { createHash } from 'node:crypto'

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

/** The policy of a page: its own host alone, and of what stands in the page the scripts with these hashes. */
function policyOf(html: string): string {
  const hashes = Array.from(html.matchAll(inlineScript), ([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`
  })
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** Puts the policy into a page, for hosts that cannot send it as a header, and takes out the one style it would refuse. */
export function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8">'
  if (!html.includes(charset)) throw new Error('VitePress has changed its page: there is no place for the policy.')
  const styleless = html.replaceAll(' style="--vp-vh:0px;"', '')
  return styleless.replace(
    charset,
    `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`,
  )
}
