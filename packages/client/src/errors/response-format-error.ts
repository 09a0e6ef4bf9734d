import { mask } from '../mask.ts'
import { SmsVerifyError } from './sms-verify-error.ts'

/** What came is not an answer of the service: no JSON, another JSON, nothing, more than 1 MiB, or a page of some proxy. */
export class ResponseFormatError extends SmsVerifyError {
  override readonly name = 'ResponseFormatError'
  readonly httpStatus: number
  readonly contentType: string | undefined
  /** The first characters of what came, runs of digits masked. */
  readonly excerpt: string
  readonly #response: Response

  constructor(response: Response, body: string) {
    const contentType = response.headers.get('content-type') ?? undefined
    const excerpt = mask(body.slice(0, 120))
    super(
      `The answer is not one of the service: expected JSON with a status, got HTTP ${response.status}, ` +
        `${contentType ?? 'no content type'}, ${excerpt === '' ? 'no body' : JSON.stringify(excerpt)}.`,
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
