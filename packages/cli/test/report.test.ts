import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { unwrapDeliveryReport } from '@sms-verify/client/webhooks'
import { afterEach, expect, it } from 'vitest'
import { run } from './command.ts'

const apiKey = 'c2VjcmV0'
const environment = { TELESIGN_CUSTOMER_ID: 'mine', TELESIGN_API_KEY: apiKey }

let server: ReturnType<typeof createServer>
afterEach(() => {
  server.close()
})

/** Starts a receiver that answers with a status. Returns its address and what it receives. */
async function startReceiver(status: number) {
  const received: { body: string; headers: IncomingHttpHeaders; url: string | undefined }[] = []
  server = createServer(async (request, response) => {
    received.push({ body: await text(request), headers: request.headers, url: request.url })
    response.writeHead(status).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?from=test` }
}

it('posts a report that the receiver can verify, and shows its answer', async () => {
  const { received, url } = await startReceiver(200)
  const referenceId = '0123456789ABCDEF0123456789ABCDEF'
  const args = ['report', '--to', url, '--status', '230', '--reference-id', referenceId]
  const { code, out, err } = await run(args, { environment })
  expect([code, err]).toEqual([0, ''])
  expect(out).toBe(`Posted a report of 230 about ${referenceId}.\nThe receiver answered 200.\n`)
  const [{ body, headers, url: path } = { body: '', headers: {}, url: '' }] = received
  const report = await unwrapDeliveryReport({ body, headers, apiKey, customerId: 'mine' })
  expect(path).toBe('/hook?from=test')
  expect(report).toMatchObject({
    reference_id: referenceId,
    status: { code: 230, description: 'Message blocked by TeleSign' },
    delivery: { final: true, delivered: false },
  })
})

it('exits with 1 if the receiver does not answer 200', async () => {
  const { url } = await startReceiver(204)
  const { code, out, err } = await run(['report', '--to', url, '--json'], { environment })
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ status: 200, answer: 204 })
  expect(JSON.parse(err).error.message).toBe(
    'The receiver answered 204. The service accepts only 200, and posts again.',
  )
})

it('does not follow a redirect', async () => {
  const { received, url } = await startReceiver(307)
  expect((await run(['report', '--to', url], { environment })).code).toBe(1)
  expect(received).toHaveLength(1)
})

it('exits with 4 if there is no receiver', async () => {
  const { url } = await startReceiver(200)
  server.close()
  await once(server, 'close')
  const { code, err } = await run(['report', '--to', url], { environment })
  expect([code, err]).toEqual([4, 'sms-verify: The receiver cannot be reached (ECONNREFUSED).\n'])
})

it.each([
  [['--to', 'localhost:3000'], '--to must be a full URL'],
  [['--to', 'http://localhost:3000', '--status', '290'], '--status must be one that is reported: 200, 201'],
  [['--to', 'http://localhost:3000', '--reference-id', 'x'], '--reference-id must be 32 hexadecimal digits.'],
  [[], "Required option '--to <url>' not specified."],
])('refuses %j', async (args, complaint) => {
  const { code, err } = await run(['report', ...args], { environment })
  expect([code, err]).toEqual([2, expect.stringContaining(complaint)])
})
