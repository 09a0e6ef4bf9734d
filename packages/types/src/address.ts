/** The parts of the address of a server. */
export interface Address {
  /** The address without a slash at its end. */
  readonly url: string
  readonly protocol: 'http:' | 'https:'
  /** The name and port, such as `127.0.0.1:4010`. */
  readonly host: string
  /** The name alone; an IPv6 address has brackets. */
  readonly hostname: string
  /** The path without a slash at its end; empty if there is none. */
  readonly path: string
}

/**
 * Parses the address of a server.
 *
 * @example
 * parseAddress('https://example.com/telesign/').url // 'https://example.com/telesign'
 * @throws {TypeError} if it has no scheme, another one than `http:` or `https:`, credentials, a query or a fragment. The
 * message says what is wrong and repeats nothing of the address.
 */
export function parseAddress(address: unknown): Address {
  const text = String(address).trim()
  const url = /^https?:\/\//i.test(text) && URL.canParse(text) && new URL(text)
  if (!url) throw new TypeError('must be a full URL, with http:// or https:// in front.')
  const { protocol, host, hostname, origin, pathname, username, password } = url
  if (username || password || /[?#]/.test(text)) {
    throw new TypeError('must not contain credentials, a query or a fragment.')
  }
  const path = pathname.replace(/\/+$/, '')
  return { url: origin + path, protocol: protocol as Address['protocol'], host, hostname, path }
}

const octet = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)'
const loopback = /* @__PURE__ */ new RegExp(
  `^(?:(?:[a-z0-9-]+\\.)*localhost|127(?:\\.${octet}){3}|\\[?(?:::1|::ffff:(?:127(?:\\.${octet}){3}|7f[0-9a-f]{2}:[0-9a-f]{1,4}))\\]?)$`,
  'i',
)

/**
 * Returns whether a host name stands for this machine: `localhost` and names below it, `127.0.0.0/8`, `::1`. A name that
 * only looks like one, such as `127.example.com`, does not.
 *
 * @example
 * isLoopback(new URL(origin).hostname)
 */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname)
