import { describe, expectTypeOf, it } from 'vitest'
import { outcomes } from '../src/codes.ts'
import type {
  DeliveryStatusCode,
  ErrorCode,
  ErrorOutcomeName,
  OutcomeName,
  OutcomeParameters,
  SendRequest,
  SendResponse,
} from '../src/index.ts'

describe('the types', () => {
  it('require the phone number of a send and nothing else', () => {
    expectTypeOf<{ phone_number: string }>().toExtend<SendRequest>()
    // @ts-expect-error: phone_number is required
    const none: SendRequest = {}
    void none
  })

  it('refuse a field that does not exist', () => {
    // @ts-expect-error: a misspelt field
    const misspelt: SendRequest = { phone_number: '1', verifycode: '123' }
    void misspelt
  })

  it('know the use cases', () => {
    expectTypeOf<'ATCK'>().toExtend<SendRequest['ucid']>()
    expectTypeOf<'NOPE'>().not.toExtend<SendRequest['ucid']>()
  })

  it('have exact unions of the codes', () => {
    expectTypeOf<'invalidApiKey'>().toExtend<OutcomeName>()
    expectTypeOf<string>().not.toExtend<OutcomeName>()
    expectTypeOf<-30015>().toExtend<ErrorCode>()
    expectTypeOf<number>().not.toExtend<ErrorCode>()
    expectTypeOf<200 | 599>().toExtend<DeliveryStatusCode>()
    expectTypeOf<999>().not.toExtend<DeliveryStatusCode>()
    expectTypeOf<'codeValid'>().not.toExtend<ErrorOutcomeName>()
  })

  it('keep the texts as literals', () => {
    expectTypeOf(outcomes.invalidApiKey.message).toEqualTypeOf<'Invalid API Key.'>()
  })

  it('name the parameters of a message', () => {
    expectTypeOf<OutcomeParameters<'missingParameter'>>().toEqualTypeOf<{ parameterName: string }>()
    expectTypeOf<OutcomeParameters<'invalidApiKey'>>().toEqualTypeOf<Record<never, string>>()
  })

  it('know what an answer always has', () => {
    expectTypeOf<SendResponse['reference_id']>().toEqualTypeOf<string>()
    expectTypeOf<SendResponse['status']['code']>().toEqualTypeOf<number>()
  })
})
