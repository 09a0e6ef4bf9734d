/** What an `Authorization` header of the digest scheme holds. */
export interface TsaCredentials {
  readonly customerId: string
  /** Base64. */
  readonly signature: string
}

/**
 * Writes the value of an `Authorization` header (section 6 of the API page).
 *
 * @example
 * formatAuthorization({ customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890', signature: 'SJpM…' })
 */
export const formatAuthorization = ({ customerId, signature }: TsaCredentials): string =>
  `TSA ${customerId}:${signature}`

/**
 * Reads the value of an `Authorization` header; `undefined` where it is not of the form `TSA customer_id:signature`.
 *
 * @example
 * parseAuthorization(request.headers.get('authorization'))?.customerId
 */
export function parseAuthorization(header: string | null | undefined): TsaCredentials | undefined {
  const [, customerId, signature] = header?.trim().match(/^TSA ([^\s:]+):([^\s:]+)$/i) ?? []
  return customerId && signature ? { customerId, signature } : undefined
}
