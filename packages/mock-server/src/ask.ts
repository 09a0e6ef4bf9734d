/** What a request of the control API carries. With a body it is a POST. */
export interface ControlRequest {
  readonly body?: object
  readonly signal?: AbortSignal | undefined
}

/** Asks the control API; `undefined` where it has nothing to say. */
// biome-ignore lint/suspicious/noExplicitAny: the OpenAPI document of the control API says what comes
export async function ask(url: URL, { body, signal }: ControlRequest = {}): Promise<any> {
  const response = await send(url, {
    ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    ...(signal && { signal }),
  })
  if (response.status === 204) return undefined
  if (response.ok) return response.json()
  const text = await response.text()
  if (response.status === 400) throw new TypeError(JSON.parse(text).error)
  throw new Error(`The server at ${url.origin} is no mock server, or of another version: ${response.status} ${text}`)
}

async function send(url: URL, options: RequestInit): Promise<Response> {
  try {
    return await fetch(url, options)
  } catch (cause) {
    if (options.signal?.aborted) throw options.signal.reason
    throw new Error(`No mock server answers at ${url.origin}.`, { cause })
  }
}
