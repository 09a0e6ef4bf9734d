// The client's parser: it reads every response or rejects it with a typed error, and leaks nothing.
import { isDeepStrictEqual } from 'node:util'
import { type ApiError, type Client, createClient, isApiError, isSmsVerifyError } from '@sms-verify/client'
import { outcomes } from '@sms-verify/types/codes'
import fc from 'fast-check'
import { type Property, property } from './property.ts'
import { anyText } from './texts.ts'

const apiKey = 'vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg=='
const reference = '0123456789ABCDEF0123456789ABCDEF'
const phone_number = '15558675309'

const rows = Object.values(outcomes).filter(({ error }) => error !== null)
const code = fc.oneof(fc.integer(), fc.constantFrom(...rows.map(({ error }) => error)), fc.anything())
const status = fc.oneof(
  fc.anything(),
  fc.record({ code, description: fc.oneof(anyText, fc.anything()) }, { requiredKeys: [] }),
)
const item = fc.oneof(
  fc.anything(),
  fc.record({
    code,
    description: fc.oneof(anyText, fc.constantFrom(...rows.map(({ message }) => message)), fc.anything()),
  }),
)
const payload = fc.record(
  {
    reference_id: fc.oneof(fc.constant(reference), fc.anything()),
    errors: fc.oneof(fc.array(item, { maxLength: 3 }), fc.anything()),
    status,
    verify: fc.oneof(fc.record({ code_state: anyText }), fc.anything()),
    response: fc.anything(),
    result: fc.anything(),
    signature_string: fc.oneof(anyText, fc.anything()),
  },
  { requiredKeys: [] },
)
const asJson = (value: unknown) => {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
const body = fc.oneof(
  { weight: 4, arbitrary: payload.map(asJson) },
  fc.json(),
  anyText,
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
)
const httpStatus = fc.oneof(fc.constantFrom(200, 400, 401, 404, 429, 500, 502, 503), fc.integer({ min: 200, max: 599 }))
const headers = fc.record(
  {
    'content-type': fc.constantFrom('application/json', 'text/html', 'text/plain; charset=utf-16'),
    'retry-after': fc.constantFrom('', '0', '-1', '1e3', 'tomorrow', '99999999999', 'Tue, 01 May 2012 17:09:16 GMT'),
    date: fc.constantFrom('', 'x', '0', 'Tue, 01 May 2012 17:09:16 GMT'),
  },
  { requiredKeys: [] },
)
const call = fc.constantFrom<(verify: Client) => Promise<object>>(
  (verify) => verify.send({ phone_number }),
  (verify) => verify.check(reference, '918273'),
  (verify) => verify.status(reference),
  (verify) => verify.complete(reference),
)

function clientAnswered(text: string, init: ResponseInit): Client {
  const isEmpty = [204, 205, 304].includes(init.status ?? 200)
  const fetch = async () => new Response(isEmpty ? null : text, init)
  return createClient({ customerId: 'C', apiKey, fetch, maxRetries: 0 })
}

const isReadOrRefused = fc.asyncProperty(body, httpStatus, headers, call, async (text, status, fields, make) => {
  try {
    const answer = (await make(clientAnswered(text, { status, headers: fields }))) as Record<string, unknown>
    const { result: _, ...rest } = answer
    const { result: __, ...expected } = JSON.parse(text)
    delete expected.response
    // A code as text is read as the number that it stands for.
    if (typeof expected.status.code === 'string') expected.status.code = Number(expected.status.code)
    delete rest['response']
    return typeof (answer['status'] as { code: unknown }).code === 'number' && isDeepStrictEqual(rest, expected)
  } catch (error) {
    if (!isSmsVerifyError(error)) throw error
    const shown = `${error.message} ${error.stack} ${JSON.stringify(error)}`
    return (
      ['none', 'unknown'].includes(error.effect) &&
      ![apiKey, phone_number, '918273'].some((secret) => shown.includes(secret))
    )
  }
})

/** Names as the service has them, and values of any kind that repeat nothing of a text. */
const name = fc.stringMatching(/^[a-z][a-z_]{0,20}$/)
const value = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/Parameter|[/\n]| has not been/.test(text))

/** The text of a row with its placeholders filled in. */
function fill(text: string, values: readonly string[]): string {
  const rest = values.values()
  return text.replaceAll(/\{[^}]+\}/g, () => rest.next().value ?? '')
}

async function provokeError(code: number | null, description: string): Promise<ApiError> {
  const answer = JSON.stringify({ errors: [{ code, description }], status: { code: 500 } })
  const call = clientAnswered(answer, { status: 400 }).send({ phone_number })
  const error: unknown = await call.catch((thrown) => thrown)
  if (isApiError(error)) return error
  throw error
}

const row = fc.constantFrom(...rows)
const generateValues = (parameters: readonly string[]) =>
  fc.tuple(...parameters.map((parameter) => (parameter === 'parameterName' ? name : value)))

const outcomesAreReadBack = fc.asyncProperty(
  row.chain((chosen) => fc.tuple(fc.constant(chosen), generateValues(chosen.parameters))),
  async ([{ name: expected, error: code, message }, values]) => {
    const { outcome, parameters } = await provokeError(code, fill(message, values))
    const { field: _, ...told } = parameters as Record<string, string>
    return outcome === expected && isDeepStrictEqual(Object.values(told), values)
  },
)

const aValueHidesNoName = fc.asyncProperty(
  name,
  fc.array(fc.constantFrom(' ', 'Parameter', ':', 'Missing', 'x', '\n'), { minLength: 1 }),
  async (parameter, parts) => {
    const { error, message } = outcomes.invalidParameterValue
    const { parameters } = await provokeError(error, fill(message, [parameter, parts.join('')]))
    const { parameterName, parameterValue } = parameters as Record<string, string>
    return parameterName === parameter && parameterValue === parts.join('')
  },
)

export const answerProperties: readonly Property[] = [
  property('the client reads any answer, or refuses it by a typed error', 3_000, isReadOrRefused),
  property('the client reads back the outcome and what its text tells', 2_000, outcomesAreReadBack),
  property('the client reads the name of a parameter whatever its value repeats', 1_000, aValueHidesNoName),
]
