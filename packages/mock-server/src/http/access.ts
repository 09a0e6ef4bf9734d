import type { InputSchemas } from '@sms-verify/mocks/engine'
import type { PlainRequest } from '@sms-verify/mocks/simulation'
import { isLoopback } from '@sms-verify/types/contract'

/** Who can use the control API and the inbox page, besides the pages and names of this machine. */
export type AccessOptions = InputSchemas['schemas']['AccessOptions']

/** The facts that decide about a request, besides its headers. */
export interface AccessContext extends AccessOptions {
  /** The host names that belong to the server, whatever the caller sends. */
  readonly ownHosts: readonly string[]
  /** Whether a certificate has proved the host name. */
  readonly isSecure: boolean
  /** Whether it is a page, which any site can link to. */
  readonly isPage: boolean
}

/**
 * Returns why a request cannot use the control API or the page, or `undefined`. A foreign host name means that a site had
 * its own name resolved to this machine (DNS rebinding), a foreign origin that a page of another site sent the request.
 */
export function findRefusal({ method, headers }: PlainRequest, context: AccessContext): string | undefined {
  const host = headers['host'] ?? ''
  if (!isAllowedHost(readHostname(host), context)) {
    return `This server does not answer under the host name ${quote(readHostname(host))}. ${howToAllow('host')}`
  }
  const { origin } = headers
  if (origin !== undefined) {
    if (isOwnOrigin(origin, host, context)) return undefined
    return `This server does not answer pages of ${quote(origin)}. ${howToAllow('origin')}`
  }
  const isLink = context.isPage && method === 'GET' && isNavigation(headers)
  if (isLink || !isFromForeignPage(headers, context)) return undefined
  return `This server does not answer pages of other sites. ${howToAllow('origin')}`
}

type Headers = PlainRequest['headers']

const isNavigation = (headers: Headers): boolean =>
  headers['sec-fetch-mode'] === 'navigate' || headers['sec-fetch-site'] === undefined

/** Whether a request without an origin comes from a page of another site. Old browsers name only the page. */
function isFromForeignPage(headers: Headers, context: AccessContext): boolean {
  const { host = '', referer } = headers
  if (headers['sec-fetch-site'] === 'cross-site') return true
  if (referer === undefined) return false
  const [origin = referer] = /^https?:\/\/[^/?#]*/i.exec(referer) ?? []
  return !isOwnOrigin(origin, host, context)
}

const isOwnOrigin = (origin: string, host: string, context: AccessContext): boolean =>
  origin === `http://${host}` || origin === `https://${host}` || isAllowedOrigin(origin, context)

/** The headers that let pages of other origins read a response, if they can. */
export function crossOriginHeaders(origin: string | undefined, options: AccessOptions): Record<string, string> {
  if (origin === undefined || !isAllowedOrigin(origin, options)) return { vary: 'origin' }
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST, PUT',
    'access-control-allow-headers': 'content-type',
    'access-control-allow-private-network': 'true',
    vary: 'origin',
  }
}

function isAllowedHost(hostname: string, { allowedHosts = [], ownHosts, isSecure }: AccessContext): boolean {
  if (isSecure || isLoopback(hostname) || ownHosts.includes(hostname)) return true
  return allowedHosts.some((allowed) => allowed === '*' || allowed.toLowerCase() === hostname)
}

function isAllowedOrigin(origin: string, { allowedOrigins = [] }: AccessOptions): boolean {
  if (allowedOrigins.some((allowed) => allowed === '*' || allowed.toLowerCase() === origin.toLowerCase())) return true
  return /^https?:\/\//.test(origin) && URL.canParse(origin) && isLoopback(new URL(origin).hostname)
}

/** The name of a `Host` header without its port, and an IPv6 address without its brackets. */
const readHostname = (host: string) =>
  host
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase()

const quote = (text: string) => JSON.stringify(text.slice(0, 100))

const howToAllow = (what: 'host' | 'origin') =>
  `To allow it, pass --allow-${what}, or the option allowed${what === 'host' ? 'Hosts' : 'Origins'}.`
