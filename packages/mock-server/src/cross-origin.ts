/**
 * The headers that let a page of this machine use the control API, such as a test in a browser. A page from anywhere
 * else gets none, and so learns nothing of the messages.
 */
export function crossOriginHeaders(origin: string | undefined): Record<string, string> {
  if (!origin || !isLoopbackOrigin(origin)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'content-type',
    vary: 'origin',
  }
}

const isLoopbackOrigin = (origin: string) =>
  /^https?:\/\/(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(origin)
