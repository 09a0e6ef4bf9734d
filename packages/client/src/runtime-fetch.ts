interface Deno {
  createHttpClient?: (options: { poolMaxIdlePerHost: number }) => object
}

let client: object | undefined

/**
 * The `fetch` of the runtime, looked up at each call, on a new connection in Deno (in Bun, `keepalive: false` does this).
 * If a reused connection breaks, both resend the request automatically, and a rejection of the second request would
 * look like a rejection of the first.
 */
export const runtimeFetch: typeof globalThis.fetch = (input, init) => {
  const { Deno } = globalThis as { Deno?: Deno }
  client ??= Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 })
  return globalThis.fetch(input, client ? ({ ...init, client } as RequestInit) : init)
}
