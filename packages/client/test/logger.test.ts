import { Console } from 'node:console'
import { PassThrough } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createClient, type Logger } from '../src/index.ts'
import { accepted, apiKey, customerId, failure, json, phone, reference, scripted, thrownBy } from './helpers.ts'

const code = '7391648'
const rateLimited = () => json(failure(-40007, 'Rate Limit Exceeded'), 429, { 'retry-after': '0' })

/** A stream, and the text that was written to it. */
function written() {
  const stream = new PassThrough()
  const chunks: string[] = []
  stream.on('data', (chunk) => chunks.push(String(chunk)))
  return { stream, text: () => chunks.join('') }
}

/** A logger that keeps its lines. */
function kept() {
  const lines: [level: string, message: string, notice: object][] = []
  const to = (level: string) => (message: string, notice: object) => lines.push([level, message, notice])
  return { lines, logger: { debug: to('debug'), info: to('info'), warn: to('warn'), error: to('error') } }
}

const withoutTime = (text: string) => text.replaceAll(/\d+ ms/g, '7 ms')

it('a success is logged at debug and info', async () => {
  const { lines, logger } = kept()
  await scripted([json(accepted)], { logger }).verify.send({ phone_number: phone })
  expect(lines.map(([level, message]) => [level, withoutTime(message)])).toEqual([
    ['debug', 'sms-verify send: POST /v1/verify/sms, attempt 1'],
    ['info', `sms-verify send: success, HTTP 200, attempt 1, 7 ms, reference ${reference}`],
  ])
})

it('an attempt that is sent again is a warning, and a call that fails an error', async () => {
  const { lines, logger } = kept()
  const { verify } = scripted([rateLimited(), json(failure(-30015, 'Invalid API Key.', 501), 401)], { logger })
  await thrownBy(verify.status(reference))
  expect(lines.filter(([level]) => level !== 'debug').map(([level, message]) => [level, withoutTime(message)])).toEqual(
    [
      [
        'warn',
        `sms-verify status: rateLimitExceeded, HTTP 429, attempt 1, 7 ms, effect none, reference ${reference}, retry in 7 ms`,
      ],
      ['error', `sms-verify status: invalidApiKey, HTTP 401, attempt 2, 7 ms, effect none, reference ${reference}`],
    ],
  )
})

it('the notice comes with the message', async () => {
  const { lines, logger } = kept()
  await scripted([json(accepted)], { logger }).verify.status(reference)
  expect(lines.map(([, , notice]) => notice)).toMatchObject([{ attempt: 1 }, { outcome: 'success', httpStatus: 200 }])
})

it('the hooks are called beside the logger', async () => {
  const { lines, logger } = kept()
  const { verify } = scripted([json(accepted)], { logger, onResponse: () => lines.push(['hook', '', {}]) })
  await verify.status(reference)
  expect(lines.map(([level]) => level)).toEqual(['debug', 'info', 'hook'])
})

it('a logger that throws changes no call', async () => {
  const bad = () => {
    throw new Error('a full disk')
  }
  const { verify } = scripted([json(accepted)], { logger: { debug: bad, info: bad, warn: bad, error: bad } })
  await expect(verify.status(reference)).resolves.toHaveProperty('reference_id')
})

it.each([{ info() {} }, 'console', true, () => {}])('%j is no logger', (logger) => {
  expect(() => createClient({ customerId, apiKey, logger: logger as never })).toThrow(
    'logger: expected an object with the methods debug, info, warn, error, got',
  )
})

describe.each<[string, (stream: PassThrough) => Logger]>([
  ['console', (stream) => new Console(stream)],
  ['pino', (stream) => pino({ level: 'debug' }, stream)],
])('%s as the logger', (_, create) => {
  it('writes what happened and nothing personal', async () => {
    const { stream, text } = written()
    const echo = `${code} ${phone} ${apiKey}`
    const steps = [rateLimited(), json(accepted), json(failure(-10001, echo)), new TypeError(`?verify_code=${code}`)]
    const { verify } = scripted(steps, { logger: create(stream) })
    await verify.send({ phone_number: phone, verify_code: code })
    await thrownBy(verify.check(reference, code))
    await thrownBy(verify.check(reference, code))
    expect(text()).toMatch(/sms-verify send: rateLimitExceeded.*sms-verify send: success.*check: ConnectionError/s)
    for (const secret of [code, phone, apiKey]) expect(text()).not.toContain(secret)
  })
})
