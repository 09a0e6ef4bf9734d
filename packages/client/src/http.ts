import type { paths } from '@sms-verify/types'
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { encodeForm } from './encode-form.ts'
import { type ClientOptions, settingsOf } from './options.ts'
import { createTransport } from './transport.ts'

export type { ClientOptions } from './options.ts'

/** An openapi-fetch client of the contract, whose requests are signed. */
export type HttpClient = FetchClient<paths>

/**
 * Creates an openapi-fetch client that signs its requests: typed paths, answers as they come, no retries, no timeout.
 *
 * @example
 * const http = createHttpClient() // TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY
 * const { data, error } = await http.POST('/v1/verify/sms', { body: { phone_number: '15558675309' } })
 * @throws {ValidationError} where a credential is missing or malformed, or an option cannot work.
 */
export function createHttpClient(options: ClientOptions = {}): HttpClient {
  const settings = settingsOf(options)
  const transport = createTransport(settings)
  return createFetchClient<paths>({
    baseUrl: settings.baseUrl,
    bodySerializer: encodeForm,
    async fetch(request) {
      const { url, method, headers, signal } = request
      const { response } = await transport({ url, method, headers, signal, body: await request.text() })
      return response
    },
  })
}
