interface Round {
  readonly challengeName: string
  readonly challengeResult: boolean
  readonly challengeMetadata?: string
}

interface TriggerEvent<Request, Response> {
  readonly triggerSource: string
  readonly userName: string
  readonly request: Request & { readonly userAttributes: { readonly phone_number: string } }
  readonly response: Response
}

export type DefineEvent = TriggerEvent<
  { readonly session: readonly Round[] },
  { challengeName?: string; issueTokens?: boolean; failAuthentication?: boolean }
>

export type CreateEvent = TriggerEvent<
  { readonly session: readonly Round[] },
  { privateChallengeParameters?: { referenceId: string }; challengeMetadata?: string }
>

export type VerifyEvent = TriggerEvent<
  { readonly privateChallengeParameters: { readonly referenceId: string }; readonly challengeAnswer: string },
  { answerCorrect?: boolean }
>

/** `code` is encrypted with the key of the user pool, in base64. */
export type SmsSenderEvent = TriggerEvent<{ readonly code: string }, object>
