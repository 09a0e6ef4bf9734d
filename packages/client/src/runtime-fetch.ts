interface Deno {
  createHttpClient?: (options: { poolMaxIdlePerHost: number }) => object
}

let client: object | undefined

/**
 * The `fetch` of the runtime, looked up at each call, on a connection of its own in Deno (in Bun `keepalive: false` sees
 * to that): what breaks on one that is reused, they send again by themselves, and a refusal of that second time would
 * pass for one of the first.
 */
export const runtimeFetch: typeof globalThis.fetch = (input, init) => {
  const { Deno } = globalThis as { Deno?: Deno }
  client ??= Deno?.createHttpClient?.({ poolMaxIdlePerHost: 0 })
  return globalThis.fetch(input, client ? ({ ...init, client } as RequestInit) : init)
}
