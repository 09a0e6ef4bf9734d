import type { components } from './openapi.generated.ts'

export type {
  DeliveryStatus,
  DeliveryStatusCode,
  ErrorCode,
  ErrorOutcomeName,
  Outcome,
  OutcomeName,
  OutcomeParameters,
} from './codes.ts'
export type { OperationId } from './contract.ts'
export type { components, operations, paths, webhooks } from './openapi.generated.ts'

type Schemas = components['schemas']

/** The form fields of a send. See {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields}. */
export type SendRequest = Schemas['SendRequest']
/** The response to a send that was accepted. See {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-answers}. */
export type SendResponse = Schemas['SendResponse']
/** The status of a message and its code. See {@link https://sms-verify.github.io/sms-verify/reference/#get-status}. */
export type StatusResponse = Schemas['StatusResponse']
/** The response to a completion. See {@link https://sms-verify.github.io/sms-verify/reference/#complete-verification}. */
export type CompletionResponse = Schemas['CompletionResponse']
/** The response to a request that failed. See {@link https://sms-verify.github.io/sms-verify/errors/}. */
export type ErrorResponse = Schemas['ErrorResponse']
/** One reason why a request failed. See {@link https://sms-verify.github.io/sms-verify/errors/}. */
export type ErrorItem = Schemas['ErrorItem']
/** What the service posts to `callback_url`. See {@link https://sms-verify.github.io/sms-verify/reference/#receive-delivery-report}. */
export type DeliveryReport = Schemas['DeliveryReport']
/** What a code is for. See {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-fields}. */
export type UseCaseCode = Schemas['UseCaseCode']
/** The state of a code. See {@link https://sms-verify.github.io/sms-verify/reference/#get-status}. */
export type CodeState = Schemas['CodeState']
/** The status of a request or a message. See {@link https://sms-verify.github.io/sms-verify/statuses/}. */
export type Status = Schemas['Status']
/** The risk of a phone number. See {@link https://sms-verify.github.io/sms-verify/reference/#send-sms-answers}. */
export type Risk = Schemas['Risk']
/** When a SIM was last swapped. See {@link https://sms-verify.github.io/sms-verify/reference/#get-status}. */
export type SimSwap = Schemas['SimSwap']
