import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, it, vi } from 'vitest'
import { createSimulation } from '../src/simulation.ts'
import { exchange, phone, post } from './requests.ts'

let server: Server
afterEach(() => {
  server.closeAllConnections()
  server.close()
  vi.unstubAllGlobals()
})

async function listen(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/reports`
}

async function report(url: string) {
  const simulation = createSimulation()
  await exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=${url}`))
  await simulation.settled()
  return simulation
}

/** A receiver that answers 200 and keeps what it received. */
async function receive() {
  const received: { request: IncomingMessage; body: string }[] = []
  const url = await listen(async (request, response) => {
    received.push({ request, body: await text(request) })
    response.end()
  })
  const simulation = await report(url)
  return { simulation, received, names: received[0]?.request.rawHeaders.filter((_, index) => index % 2 === 0) }
}

it('a report has the headers of the vendor in their documented case, and no others', async () => {
  const { received, names, simulation } = await receive()
  expect(names).toEqual(['Content-Type', 'Authorization', 'X-TS-Authorization', 'Content-Length', 'Host', 'Connection'])
  const { headers, method } = received[0]?.request ?? {}
  expect(method).toBe('POST')
  expect(headers?.['content-type']).toBe('application/json')
  expect(headers?.authorization).toBe(`TSA ${simulation.credentials.customerId}:${headers?.['x-ts-authorization']}`)
  expect(headers?.['content-length']).toBe(`${received[0]?.body.length}`)
})

it('a report goes through the fetch of a runtime without node:http', async () => {
  vi.stubGlobal('process', { ...process, getBuiltinModule: undefined })
  const { simulation, names } = await receive()
  expect(simulation.reports).toMatchObject([{ answer: 200 }])
  expect(names).toContain('sec-fetch-mode')
})

it.each([
  ['a receiver that breaks the connection', (request: IncomingMessage) => void request.socket.destroy()],
  ['an address where nobody listens', undefined],
  ['an address that is none', 'nowhere' as const],
])('a report to %s is recorded as failed', async (_what, listener) => {
  const url = await listen(typeof listener === 'function' ? listener : () => {})
  if (listener === undefined) await new Promise((resolve) => server.close(resolve))
  const simulation = await report(listener === 'nowhere' ? 'ftp://example.com/' : url)
  expect(simulation.reports).toMatchObject([{ answer: 'failed' }])
})

it('a redirect is not followed', async () => {
  const paths: string[] = []
  const url = await listen((request, response) => {
    paths.push(request.url ?? '')
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const simulation = await report(url)
  expect([paths, simulation.reports.map(({ answer }) => answer)]).toEqual([['/reports'], [302]])
})

it('a report does not wait for the end of a body that never ends', async () => {
  const url = await listen((_request, response) => void response.writeHead(200).write('{'))
  expect((await report(url)).reports).toMatchObject([{ answer: 200 }])
})

it('a report in flight ends its connection at a reset', async () => {
  const closed = Promise.withResolvers<void>()
  const arrived = Promise.withResolvers<void>()
  const url = await listen((request) => {
    request.socket.on('close', () => closed.resolve())
    arrived.resolve()
  })
  const simulation = createSimulation()
  await exchange(simulation, post(simulation, `phone_number=${phone}&callback_url=${url}`))
  await arrived.promise
  simulation.reset()
  await closed.promise
  expect(simulation.reports).toEqual([])
})
