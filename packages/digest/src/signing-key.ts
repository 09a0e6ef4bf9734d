import type { TextOrBytes } from './bytes.ts'

/** The methods of the scheme, as `x-ts-auth-method` names them. The vendor's SDKs used `HMAC-SHA1` until 2017. */
export type AuthMethod = 'HMAC-SHA256' | 'HMAC-SHA1'

/** An API key ready to sign with. */
export interface SigningKey {
  /** The method that it signs with. */
  readonly method: AuthMethod
  /** Returns the signature in base64. Text is signed as UTF-8. */
  sign(message: TextOrBytes): Promise<string>
}
