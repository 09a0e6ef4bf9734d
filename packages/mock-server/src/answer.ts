import type { ServerResponse } from 'node:http'

/** An answer of the server itself, as opposed to one of the simulated service. */
export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer in JSON; one without content where there is nothing to say. */
export const json = (status: number, payload: unknown, headers: Answer['headers'] = {}): Answer =>
  payload === undefined
    ? { status: 204, contentType: '', body: '', headers }
    : { status, contentType: 'application/json', body: JSON.stringify(payload), headers }

/** A refusal in JSON, with what was expected. */
export const problem = (status: number, error: string, headers: Answer['headers'] = {}): Answer =>
  json(status, { error }, headers)

/** Writes an answer whole. Node leaves out the body where the method is HEAD. */
export function write(outgoing: ServerResponse, { status, contentType, body, headers }: Answer): void {
  if (status === 204) outgoing.writeHead(status, { ...headers }).end()
  else {
    // As bytes, since Node would encode the headers together with a text; and all headers at once, since after a
    // `setHeader` it would merge them one by one.
    const bytes = Buffer.from(body)
    const entity = { 'content-type': contentType, 'content-length': bytes.length }
    outgoing.writeHead(status, { ...headers, ...entity }).end(bytes)
  }
}
