import { describe, expect, it } from 'vitest'
import { isApiError, isSmsVerifyError } from '../src/index.ts'
import { accepted, failure, json, phone, reference, refused, reset, scripted, silent, thrownBy } from './helpers.ts'

type Step = Parameters<typeof scripted>[0][number]

const failedBy = (step: Step, options: object = {}) =>
  thrownBy(scripted([step], { maxRetries: 0, ...options }).verify.send({ phone_number: phone }))

/** What `fetch` throws, with its causes from the outermost on. */
const createErrorChain = (...messages: string[]) =>
  messages.reduceRight<Error | undefined>((cause, message) => new Error(message, { cause }), undefined) as Error

describe('the message of an error', () => {
  it('of an abort says what ended the call', async () => {
    const controller = new AbortController()
    const { verify } = scripted([silent])
    const call = thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    controller.abort()
    expect((await call).message).toBe('The call was aborted by its signal.')
  })

  it('of a timeout says how long it took', async () => {
    expect((await failedBy(silent, { attemptTimeout: 20 })).message).toBe('Request timed out after 20 ms.')
  })

  it.each<[string, Step, string]>([
    ['the code of the runtime', refused(), ' (ECONNREFUSED): connect ECONNREFUSED ***:1'],
    ['the last cause', createErrorChain('one', 'two', 'three'), ': three'],
    ['the fifth cause of more', createErrorChain('one', 'two', 'three', 'four', 'five', 'six'), ': five'],
    ['the first of several faults at once', new AggregateError([new Error('one'), new Error('two')], 'all'), ': one'],
    ['the error itself where its cause says nothing', createErrorChain('fetch failed', ''), ': fetch failed'],
    ['that nothing is known where nothing is said', () => Promise.reject('oops'), ': unknown fault'],
    ['an address without its query', new Error('GET https://x/y?code=1&a=b failed'), ': GET https://x/y?… failed'],
  ])('of a broken connection has %s', async (_what, fault, ending) => {
    expect((await failedBy(fault)).message).toBe(`No complete response from the service${ending}`)
  })

  it('of a broken connection ends if its causes form a circle', async () => {
    const error = new Error('round')
    error.cause = error
    expect((await failedBy(error)).message).toBe('No complete response from the service: round')
  })

  it('of an answer of nothing says so', async () => {
    expect((await failedBy(new Response(null, { status: 204 }))).message).toBe(
      'Unexpected response: expected JSON with "status", got HTTP 204, no content type, no body.',
    )
  })

  it.each([
    ['phone_number', 'phone_number'],
    ['Ada Lovelace', '{parameterName}'],
    ['1234567', '{parameterName}'],
    ['PhoneNumber', 'PhoneNumber'],
  ])('of a missing parameter has its name where %j is one', async (given, shown) => {
    const error = await failedBy(json(failure(-10001, `Invalid Request: Missing Parameter: ${given}`), 400))
    expect(error.message).toContain(`-10001 Invalid Request: Missing Parameter: ${shown} (missingParameter). See `)
  })

  it('of an answer nobody lists repeats nothing of its text', async () => {
    const error = await failedBy(json(failure(-99999, 'New: Ada Lovelace, 42')))
    expect(error.message).toBe(`-99999 The request failed. (unknown). See ${error.docsUrl}`)
    expect(error.docsUrl).toMatch(/\/errors\/$/)
  })

  it.each([
    ['a failed status', { ...accepted, status: { code: 230 } }, '230'],
    ['an error', { errors: [{ code: -99999 }] }, '-99999'],
  ])('of %s without a text says that the request failed', async (_what, payload, code) => {
    expect((await failedBy(json(payload))).message).toMatch(new RegExp(`^${code} The request failed\\. \\(unknown\\)`))
  })
})

describe('a broken connection', () => {
  const called = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code }) })

  it.each([
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPROTO', 'UND_ERR_CONNECT_TIMEOUT'],
    ...['ConnectionRefused', 'FailedToOpenSocket', 'ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_GET_ISSUER_CERT'],
  ])('that is called %s was never made', async (code) => {
    expect(await failedBy(called(code))).toMatchObject({ code, effect: 'none' })
  })

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'ERR_STREAM_EPROTO'])(
    'that is called %s may have carried the request',
    async (code) => {
      expect(await failedBy(called(code))).toMatchObject({ code, effect: 'unknown' })
    },
  )

  it.each([
    ['client error (Connect): tcp connect error', 'none'],
    ['dns error: failed to lookup address information', 'none'],
    ['bad port', 'none'],
    ['connection closed before message completed', 'unknown'],
  ])('that has no code is judged by what the runtime says: %s', async (message, effect) => {
    expect(await failedBy(new TypeError(message))).toMatchObject({ code: undefined, effect })
  })
})

describe('an error', () => {
  it('is logged as JSON with what it tells, but nothing personal', async () => {
    const error = await failedBy(json(failure(-10001, `Invalid Request: phone_number Parameter: ${phone}`), 400))
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ApiError',
      message: error.message,
      effect: 'none',
      outcome: 'invalidParameterValue',
      code: -10001,
      status: 500,
      httpStatus: 400,
      referenceId: reference,
      retry: 'never',
      docsUrl: error.docsUrl,
    })
  })

  it('of a failed status has no errors of the service', async () => {
    const error = await failedBy(json({ status: { code: 230, description: 'Message blocked' } }))
    expect(error.errors).toEqual([])
  })

  it('has the answer it came of', async () => {
    const answer = new Response('<html>', { status: 502 })
    expect((await failedBy(answer)).response).toBe(answer)
  })
})

describe('isSmsVerifyError', () => {
  it('knows an error of another copy of the package', () => {
    expect(isSmsVerifyError({ [Symbol.for('sms-verify.error')]: true })).toBe(true)
  })

  it.each(['a text', 7, undefined, null, new Error('x'), {}])('refuses %j', (stranger) => {
    expect(isSmsVerifyError(stranger)).toBe(false)
  })
})

describe('isApiError', () => {
  it.each([
    ['no error', { name: 'ApiError', outcome: 'badRequest' }],
    ['an error of that name', Object.assign(new Error('x'), { name: 'ApiError' })],
    ['an error with an outcome', Object.assign(new Error('x'), { outcome: 'badRequest' })],
  ])('refuses %s', (_what, stranger) => {
    expect(isApiError(stranger)).toBe(false)
  })

  it('refuses a connection that broke', async () => {
    expect(isApiError(await failedBy(reset()))).toBe(false)
  })
})
