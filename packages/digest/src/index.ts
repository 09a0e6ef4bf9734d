export { decodeApiKey } from './api-key.ts'
export {
  type CallbackSignature,
  formatAuthorization,
  parseAuthorization,
  parseCallbackSignature,
  type TsaCredentials,
} from './authorization.ts'
export type { TextOrBytes } from './bytes.ts'
export {
  type CallbackHeaders,
  type CallbackToSign,
  type CallbackToVerify,
  signCallback,
  verifyCallback,
} from './callback.ts'
export { type DifferenceOptions, describeDifference } from './describe-difference.ts'
export { importSigningKey, type SigningKeyOptions } from './import-signing-key.ts'
export { type RequestToSign, signRequest } from './sign-request.ts'
export type { AuthMethod, SigningKey } from './signing-key.ts'
export { type SignableRequest, stringToSign } from './string-to-sign.ts'
export { type RequestToVerify, verifyRequest } from './verify-request.ts'
export { verifySignature } from './verify-signature.ts'
