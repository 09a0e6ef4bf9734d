import type { OperationId } from '@sms-verify/types'
import { pino } from 'pino'
import { describe, expectTypeOf, it } from 'vitest'
import { createHttpClient } from '../src/http.ts'
import {
  type ApiError,
  type CheckResult,
  type Client,
  createClient,
  isApiError,
  type RequestNotice,
  type ResponseNotice,
} from '../src/index.ts'
import type { methods } from '../src/operation.ts'
import { unwrapDeliveryReport } from '../src/webhooks.ts'

const verify = createClient({ customerId: 'x', apiKey: 'eA==' })
const error: unknown = undefined

describe('the client', () => {
  it('refuses a misspelt option', () => {
    // @ts-expect-error: apikey
    createClient({ customerId: 'x', apikey: 'eA==' })
    // @ts-expect-error: another scheme
    createClient({ auth: 'bearer' })
  })

  it('refuses a misspelt field or option in every method', () => {
    // @ts-expect-error: phoneNumber
    void verify.send({ phoneNumber: '1' })
    // @ts-expect-error: verifycode
    void verify.send({ phone_number: '1', verifycode: '123' })
    // @ts-expect-error: a use case nobody lists
    void verify.send({ phone_number: '1', ucid: 'NOPE' })
    // @ts-expect-error: a code is a string
    void verify.send({ phone_number: '1', verify_code: 123 })
    // @ts-expect-error: timeOut
    void verify.send({ phone_number: '1' }, { timeOut: 1 })
    // @ts-expect-error: a code is a string
    void verify.check('id', 123)
    // @ts-expect-error: retries
    void verify.check('id', '1', { retries: 1 })
    // @ts-expect-error: retries
    void verify.status('id', { retries: 1 })
    // @ts-expect-error: retries
    void verify.complete('id', { retries: 1 })
    // @ts-expect-error: a path the contract does not have
    void createHttpClient().GET('/v1/verify/nothing')
    // @ts-expect-error: a report has no raw option
    void unwrapDeliveryReport({ body: '', headers: {}, apiKey: '', raw: true })
  })

  it('accepts options that are undefined', () => {
    createClient({ customerId: undefined, timeout: undefined, onRetry: undefined, logger: undefined })
    void verify.send({ phone_number: '1' }, { signal: undefined, timeout: undefined })
    void verify.send({ phone_number: '1', ucid: undefined, template: undefined })
    void createHttpClient().POST('/v1/verify/sms', { body: { phone_number: '1', ucid: undefined } })
  })

  it('knows its answers', () => {
    expectTypeOf(verify.send).returns.resolves.toHaveProperty('reference_id').toEqualTypeOf<string>()
    expectTypeOf(verify.send).returns.resolves.toHaveProperty('response').toEqualTypeOf<Response>()
    expectTypeOf(verify.check).returns.resolves.toHaveProperty('result').toEqualTypeOf<CheckResult>()
  })
})

/** The methods in a table of the methods of each operation. */
type MethodIn<Table> = { [Id in keyof Table]: keyof Table[Id] }[keyof Table]

describe('the operations of the contract', () => {
  it('have each a method of the client, and the client has no other', () => {
    expectTypeOf<keyof typeof methods>().toEqualTypeOf<OperationId>()
    expectTypeOf<MethodIn<typeof methods>>().toEqualTypeOf<keyof Client>()
    expectTypeOf<RequestNotice['operation']>().toEqualTypeOf<keyof Client>()
  })
})

/** The members of a notice that could hold any text. */
type Texts<Notice> = { [Name in keyof Notice]-?: string extends Notice[Name] ? Name : never }[keyof Notice]

describe('a notice of a hook', () => {
  it('has no member that can hold any text but the reference ID', () => {
    expectTypeOf<Texts<RequestNotice>>().toEqualTypeOf<'referenceId'>()
    expectTypeOf<Texts<ResponseNotice>>().toEqualTypeOf<'referenceId'>()
  })
})

describe('the logger', () => {
  it('is the console, or a logger of pino', () => {
    createClient({ logger: console })
    createClient({ logger: pino() })
    // @ts-expect-error: a logger has four levels
    createClient({ logger: { info() {} } })
  })
})

describe('isApiError', () => {
  it('narrows to an error with any outcome', () => {
    if (isApiError(error)) {
      expectTypeOf(error).toEqualTypeOf<ApiError>()
      expectTypeOf(error.code).toExtend<number | undefined>()
    }
  })

  it('narrows the code and the parameters by the name of the outcome', () => {
    if (isApiError(error, 'rateLimitExceeded')) {
      expectTypeOf(error.outcome).toEqualTypeOf<'rateLimitExceeded'>()
      expectTypeOf(error.code).toEqualTypeOf<-40007>()
      expectTypeOf(error.parameters).toEqualTypeOf<Record<never, string>>()
    }
    if (isApiError(error, 'missingParameter'))
      expectTypeOf(error.parameters).toExtend<{ parameterName: string; field?: string }>()
  })

  it('refuses the name of an outcome nobody lists, and of a success', () => {
    // @ts-expect-error: misspelt
    isApiError(error, 'rateLimitExceded')
    // @ts-expect-error: a success is never thrown
    isApiError(error, 'codeValid')
  })
})
