import { mask } from '../mask.ts'
import { SmsVerifyError } from './sms-verify-error.ts'

/** The response is not from the service: not JSON, different JSON, empty, over 1 MiB, or a page of a proxy. */
export class ResponseFormatError extends SmsVerifyError {
  override readonly name = 'ResponseFormatError'
  readonly httpStatus: number
  readonly contentType: string | undefined
  /** The first characters of a page, with digits masked. Empty for JSON, which may repeat the request. */
  readonly excerpt: string
  readonly #response: Response

  constructor(response: Response, body: string) {
    const contentType = response.headers?.get('content-type') ?? undefined
    const isJson = /^\s*[[{"]/.test(body)
    const excerpt = isJson ? '' : mask(body.slice(0, 120))
    const received = isJson ? 'JSON of another shape' : excerpt === '' ? 'no body' : JSON.stringify(excerpt)
    super(
      `Unexpected response: expected JSON with "status", got HTTP ${response.status}, ` +
        `${contentType ?? 'no content type'}, ${received}.`,
      'unknown',
    )
    this.httpStatus = response.status
    this.contentType = contentType
    this.excerpt = excerpt
    this.#response = response
  }

  get response(): Response {
    return this.#response
  }
}
