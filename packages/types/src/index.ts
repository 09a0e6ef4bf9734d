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

/** The form fields of a send (section 1.1 of the API page). */
export type SendRequest = Schemas['SendRequest']
/** The answer to a send that was taken (section 1.4). */
export type SendResponse = Schemas['SendResponse']
/** What became of a message and its code (section 2). */
export type StatusResponse = Schemas['StatusResponse']
/** The answer to a completion (section 3). */
export type CompletionResponse = Schemas['CompletionResponse']
/** The answer to a request that failed (section 1.4). */
export type ErrorResponse = Schemas['ErrorResponse']
/** One reason why a request failed (section 1.4). */
export type ErrorItem = Schemas['ErrorItem']
/** What the service posts to `callback_url` (section 4). */
export type DeliveryReport = Schemas['DeliveryReport']
/** What a code is for (section 1.2). */
export type UseCaseCode = Schemas['UseCaseCode']
/** What the service knows of a code (section 2). */
export type CodeState = Schemas['CodeState']
/** What became of a request or a message (section 1.4). */
export type Status = Schemas['Status']
/** The risk of a phone number (section 1.4). */
export type Risk = Schemas['Risk']
/** When a SIM was last swapped (section 2). */
export type SimSwap = Schemas['SimSwap']
