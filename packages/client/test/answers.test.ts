import { stringToSign } from '@sms-verify/digest'
import { describe, expect, it } from 'vitest'
import { ApiError, isApiError, isSmsVerifyError, ResponseFormatError } from '../src/index.ts'
import { accepted, failure, json, phone, reference, scripted, thrownBy } from './helpers.ts'

const sendWith = (response: Response) => scripted([response], { maxRetries: 0 }).verify.send({ phone_number: phone })

describe('an answer', () => {
  it('is the payload, with the response beside it', async () => {
    const sent = await sendWith(json(accepted))
    expect(sent).toEqual(accepted)
    expect(sent.response.status).toBe(200)
    expect(Object.keys(sent)).not.toContain('response')
  })

  it('is a success under any HTTP status if the payload says so', async () => {
    expect((await sendWith(json(accepted, 500))).reference_id).toBe(reference)
  })

  it('keeps fields and codes nobody lists', async () => {
    const payload = { ...accepted, status: { code: 291, description: 'New' }, new_field: { a: 1 } }
    expect(await sendWith(json(payload))).toEqual(payload)
  })

  it('may leave out what says that nothing is wrong', async () => {
    const { errors: _, ...payload } = accepted
    expect(await sendWith(json(payload))).toEqual(payload)
  })

  it('may leave out the status if it has errors', async () => {
    const error = await thrownBy(sendWith(json({ errors: [{ code: -40007, description: 'Rate Limit Exceeded' }] })))
    expect(error).toMatchObject({ name: 'ApiError', outcome: 'rateLimitExceeded', status: undefined })
  })

  it.each([
    ['VALID', 'valid'],
    ['INVALID', 'invalid'],
    ['EXPIRED', 'expired'],
    ['MAX_ATTEMPTS_EXCEEDED', 'max-attempts-exceeded'],
    ['UNKNOWN', 'unknown'],
    ['SOMETHING_NEW', 'unknown'],
    ['toString', 'unknown'],
  ])('to a check with %s has the result %s', async (code_state, result) => {
    const { verify } = scripted([json({ ...accepted, verify: { code_state, code_entered: '1' } })])
    expect((await verify.check(reference, '1')).result).toBe(result)
  })

  it('to a check without a state of the code has the result unknown', async () => {
    const { verify } = scripted([json({ ...accepted, verify: undefined })])
    expect((await verify.check(reference, '1')).result).toBe('unknown')
  })

  it('to a status request may say that the message failed', async () => {
    const { verify } = scripted([json({ ...accepted, status: { code: 207, description: 'Error' } })])
    expect((await verify.status(reference)).status.code).toBe(207)
  })

  it('to a check may say so too', async () => {
    const { verify } = scripted([json({ ...accepted, status: { code: 207, description: 'Error' } })])
    expect((await verify.check(reference, '1')).status.code).toBe(207)
  })

  it('to a completion that says it failed is an error', async () => {
    const { verify } = scripted([json({ ...accepted, status: { code: 207, description: 'Error' } })])
    expect(await thrownBy(verify.complete(reference))).toMatchObject({ name: 'ApiError', status: 207 })
  })

  it('to a send that says the message failed is an error', async () => {
    const error = await thrownBy(sendWith(json({ ...accepted, status: { code: 230, description: 'Message blocked' } })))
    expect(error).toMatchObject({ name: 'ApiError', outcome: 'unknown', status: 230, effect: 'none' })
  })
})

describe('an answer with errors', () => {
  // Written here by hand, and not taken from the contract.
  it.each([
    [-10001, 'Invalid Request: phone_number Parameter: +1555', 'invalidParameterValue'],
    [-10001, 'Invalid Request: Missing Parameter: phone_number', 'missingParameter'],
    [-10001, 'Invalid Request: phone_number Parameter', 'invalidParameter'],
    [-10001, 'Not Allowed Host: IP/Hostname Parameter: 10.0.0.1/app', 'hostNotAllowed'],
    [-10001, 'Invalid Request: ReferenceID Parameter: abc', 'invalidReferenceId'],
    [-10001, 'CustomerID/ReferenceID not found', 'referenceIdNotFound'],
    [-10001, 'Something else altogether', 'unknown'],
    [-40006, 'Bad request', 'badRequest'],
    [-30015, 'Invalid API Key.', 'invalidApiKey'],
    [-30015, 'The API key was reworded', 'invalidApiKey'],
    [-10033, '15558675309 has not been verified for this trial account.', 'phoneNumberNotVerified'],
    [-99999, 'New error', 'unknown'],
  ])('%s "%s" is the outcome %s', async (code, text, outcome) => {
    const error = await thrownBy(sendWith(json(failure(code, text), 400)))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ outcome, code, status: 500, httpStatus: 400, referenceId: reference })
    expect(error.errors).toEqual([{ code, description: text }])
  })

  it('is not worth a retry if no table lists it', async () => {
    const error = await thrownBy(sendWith(json(failure(-99999, 'New error'), 400)))
    expect(error).toMatchObject({ outcome: 'unknown', retry: 'never', parameters: {} })
  })

  it('is an error under HTTP 200 too', async () => {
    expect(await thrownBy(sendWith(json(failure(-30015, 'Invalid API Key.', 501), 200)))).toMatchObject({
      outcome: 'invalidApiKey',
      httpStatus: 200,
    })
  })

  it('has the values of its text, by name', async () => {
    const value = await thrownBy(sendWith(json(failure(-10001, 'Invalid Request: ucid Parameter: NO\nPE'), 400)))
    expect(value.parameters).toEqual({ parameterName: 'ucid', parameterValue: 'NO\nPE', field: 'ucid' })
    const host = await thrownBy(
      sendWith(json(failure(-10001, 'Not Allowed Host: IP/Hostname Parameter: 10.0.0.1/app'), 400)),
    )
    expect(host.parameters).toEqual({ hostIpAddress: '10.0.0.1', hostName: 'app' })
  })

  it('has the name of a parameter, whatever its value repeats', async () => {
    const text = 'Invalid Request: template Parameter: see Parameter: none'
    const error = await thrownBy(sendWith(json(failure(-10001, text), 400)))
    expect(error.parameters).toEqual({
      parameterName: 'template',
      parameterValue: 'see Parameter: none',
      field: 'template',
    })
  })

  it('links to the page of its outcome', async () => {
    const error = await thrownBy(sendWith(json(failure(-40007, 'Rate Limit Exceeded'), 429)))
    expect(error.docsUrl).toMatch(/\/errors\/rate-limit-exceeded$/)
    expect(error.message).toBe(`-40007 Rate Limit Exceeded (rateLimitExceeded). See ${error.docsUrl}`)
  })

  it('gives the string the service expected to be signed', async () => {
    const payload = failure(-30006, 'Invalid Signature', 501, { signature_string: 'POST\n…' })
    expect((await thrownBy(sendWith(json(payload, 401)))).signatureString).toBe('POST\n…')
  })

  it.each([
    [
      'another path',
      (text: string) => text.replace('/v1/verify', '/telesign/v1/verify'),
      'path: the values differ. See',
    ],
    ['another body', (text: string) => text.replace(phone, '15550000000'), 'body: other values in phone_number. See'],
    ['the same text', (text: string) => text, 'The texts are the same, so the API keys differ. See'],
  ])('tells how the text that was signed differs from that: %s', async (_what, change, difference) => {
    const answer = async (request: Request) => {
      const body = await request.text()
      const signed = stringToSign({ method: 'POST', path: '/v1/verify/sms', headers: request.headers, body })
      return json(failure(-30006, 'Invalid Signature', 501, { signature_string: change(signed) }), 401)
    }
    const error = await thrownBy(scripted([answer]).verify.send({ phone_number: phone }))
    expect(error.message).toContain(difference)
    expect(error.message).not.toContain(phone)
  })

  it('was not sent, unless a nonce was refused as used: then its first copy may have been', async () => {
    const key = await thrownBy(sendWith(json(failure(-30015, 'Invalid API Key.'), 401)))
    const nonce = await thrownBy(
      sendWith(json(failure(-30012, "'x-ts-nonce' header value has been used recently"), 401)),
    )
    expect([key.effect, nonce.effect]).toEqual(['none', 'unknown'])
  })

  it('is recognized by its guards, by name if you pass one', async () => {
    const error = await thrownBy(sendWith(json(failure(-30015, 'Invalid API Key.'), 401)))
    expect([isSmsVerifyError(error), isApiError(error), isApiError(error, 'invalidApiKey', 'badRequest')]).toEqual([
      true,
      true,
      true,
    ])
    expect([isApiError(error, 'badRequest'), isApiError(new Error('x')), isSmsVerifyError(null)]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('what is not an answer of the service', () => {
  const html = '<html><body>502 Bad Gateway, call 15558675309</body></html>'

  it.each([
    ['a page of a proxy', html, 502, 'text/html'],
    ['nothing', '', 200, 'application/json'],
    ['nothing under an error', '', 503, 'application/json'],
    ['a truncated payload', '{"reference_id":"0123', 200, 'application/json'],
    ['a JSON string', '"ok"', 200, 'application/json'],
    ['a JSON string under an error', '"no"', 500, 'application/json'],
    ['a JSON number', '7', 200, 'application/json'],
    ['null', 'null', 200, 'application/json'],
    ['a list', '[]', 200, 'application/json'],
    ['another JSON', '{"message":"Forbidden"}', 403, 'application/json'],
    ['a status that is no object', '{"status":"ok"}', 200, 'application/json'],
    ['a status that is null', '{"errors":[],"status":null}', 200, 'application/json'],
    ['a status without a code', '{"errors":[],"status":{}}', 200, 'application/json'],
    ['a status whose code is a word', '{"errors":[],"status":{"code":"sent"}}', 200, 'application/json'],
    ['a status that is a list', '{"errors":[{"code":-1}],"status":[290]}', 200, 'application/json'],
    ['an error whose code is a word', '{"errors":[{"code":"no"}],"status":{"code":1}}', 200, 'application/json'],
    ['the code of a gateway', '{"code":403,"description":"Forbidden"}', 403, 'application/json'],
    ['an error that is a text', '{"error":"Forbidden"}', 403, 'application/json'],
    ['an error that is a number', '{"errors":[-10001],"status":{"code":1}}', 200, 'application/json'],
    ['errors that are no list', '{"errors":"many","status":{"code":1}}', 200, 'application/json'],
    ['errors without a code', '{"errors":[null],"status":{"code":1}}', 200, 'application/json'],
    ['no errors and no status', '{"errors":[]}', 200, 'application/json'],
    ['a redirect', '', 302, 'text/plain'],
  ])('is a ResponseFormatError: %s', async (_what, body, status, contentType) => {
    const error = await thrownBy(sendWith(new Response(body, { status, headers: { 'content-type': contentType } })))
    expect(error).toBeInstanceOf(ResponseFormatError)
    expect(error).toMatchObject({ httpStatus: status, contentType, effect: 'unknown' })
  })

  it('shows its first characters, with runs of digits masked', async () => {
    const error = await thrownBy(
      sendWith(new Response(html, { status: 502, headers: { 'content-type': 'text/html' } })),
    )
    expect(error.excerpt).toBe('<html><body>*** Bad Gateway, call ***</body></html>')
    expect(error.message).toContain('got HTTP 502, text/html, "<html>')
  })

  it('shows no more of it than needed', async () => {
    const error = await thrownBy(sendWith(new Response('x'.repeat(10_000))))
    expect(error.excerpt).toHaveLength(120)
  })

  it.each([
    ['', {}],
    [', whatever length it claims once unpacked', { 'content-length': '100', 'content-encoding': 'gzip' }],
    [', where it says how long it is', { 'content-length': String(2 ** 40) }],
  ])('is read no further than any answer of the service could go%s', async (_what, headers) => {
    let asked = 0
    let isLetGo = false
    const endless = new ReadableStream({
      pull(controller) {
        asked += 1
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
      cancel() {
        isLetGo = true
      },
    })
    const error = await thrownBy(scripted([new Response(endless, { headers })]).verify.send({ phone_number: phone }))
    expect(error).toMatchObject({ name: 'ResponseFormatError', effect: 'unknown', httpStatus: 200 })
    expect(asked).toBeLessThan(20)
    expect(isLetGo).toBe(true)
  })

  it('may have 1 MiB, and not a byte more', async () => {
    const stream = (text: string) => new Response(new Blob([text]).stream())
    const whole = JSON.stringify(accepted).padEnd(2 ** 20)
    expect((await sendWith(stream(whole))).reference_id).toBe(reference)
    expect(await thrownBy(sendWith(stream(`${whole} `)))).toBeInstanceOf(ResponseFormatError)
  })

  it('may be cut within a character, or have a mark at its beginning', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify({ ...accepted, more: 'ü' })}`)
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const answer = await scripted([new Response(pieces)]).verify.send({ phone_number: phone })
    expect(answer).toMatchObject({ reference_id: accepted.reference_id, more: 'ü' })
  })

  it('may be an empty answer of 204', async () => {
    expect(await thrownBy(sendWith(new Response(null, { status: 204 })))).toBeInstanceOf(ResponseFormatError)
  })
})
