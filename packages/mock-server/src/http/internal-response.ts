/** A response of the server itself, as opposed to one of the simulated service. */
export interface InternalResponse {
  readonly status: number
  readonly contentType: string
  /** A text, or a stream that doesn't end until it is closed. */
  readonly body: string | ReadableStream<Uint8Array>
  readonly headers?: Readonly<Record<string, string>>
}

/** A response in JSON, or one without content. */
export const json = (status: number, payload: unknown, headers: InternalResponse['headers'] = {}): InternalResponse =>
  payload === undefined
    ? { status: 204, contentType: '', body: '', headers }
    : { status, contentType: 'application/json', body: JSON.stringify(payload), headers }

/** An error in JSON. */
export const problem = (status: number, error: string, headers: InternalResponse['headers'] = {}): InternalResponse =>
  json(status, { error }, headers)
