import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { startMockServer } from '@sms-verify/mock-server'
import { expect, it } from 'vitest'
import { run } from './command.ts'

const bin = fileURLToPath(new URL('../bin/sms-verify.js', import.meta.url))

it('starts the server that send and check reach, and ends cleanly on SIGTERM', async () => {
  const child = spawn(process.execPath, [bin, 'mock', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const url = (await lines.next()).value?.match(/^listening on (\S+)$/)?.[1] ?? ''
  const sent = await run(['send', '15558675309', '--base-url', url, '--json'])
  const [{ code }] = await (await fetch(`${url}/_mock/messages?phone_number=15558675309`)).json()
  const checked = await run(['check', JSON.parse(sent.out).reference_id, '--base-url', url], { typed: code })
  expect(checked).toEqual({ code: 0, out: 'Result: valid\n', err: '' })
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([0, null])
})

it.each([
  [['--port', 'abc'], '--port: port must be a whole number from 0 to 65535. Received "abc".'],
  [['--host', '0.0.0.0'], 'Pass --allow-remote to allow this.'],
  [['--allow-host', 'mock', '--allow-host', 'http://mock'], '--allow-host: allowedHosts[1] must be a host name'],
  [['--api-key', 'c2VjcmV0'], 'An API key is given without a customer ID.'],
  [['extra'], 'Too many arguments'],
])('refuses %j as sms-verify-mock does', async (args, complaint) => {
  const { code, out, err } = await run(['mock', ...args])
  expect([code, out]).toEqual([2, ''])
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(complaint)])
})

it('exits with 0 if the health check finds a server', async () => {
  await using server = await startServer()
  expect((await run(['mock', '--health', '--port', `${server.port}`])).code).toBe(0)
  expect((await run(['mock', '--health', '--port', `${server.port}`, '--host', '0.0.0.0'])).code).toBe(0)
})

it('exits with 1 if the health check finds no server, or another one', async () => {
  const other = createServer((_request, response) => response.writeHead(404).end()).listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const args = ['mock', '--health', '--port', `${port}`]
  const url = `http://127.0.0.1:${port}`
  expect(await run(args)).toMatchObject({
    code: 1,
    err: `sms-verify: No mock server runs at ${url}. Received HTTP 404.\n`,
  })
  other.close()
  other.closeAllConnections()
  await once(other, 'close')
  expect(await run(args)).toMatchObject({
    code: 1,
    err: `sms-verify: No mock server runs at ${url}. Received no response.\n`,
  })
})

async function startServer() {
  const server = await startMockServer({ port: 0 })
  return { port: server.port, [Symbol.asyncDispose]: () => server.close() }
}
