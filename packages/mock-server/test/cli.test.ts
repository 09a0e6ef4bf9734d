import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { hasRedis, startRedis } from '@sms-verify/testing/redis'
import { afterAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const bin = fileURLToPath(new URL('../bin/sms-verify-mock.js', import.meta.url))
const account = { TELESIGN_CUSTOMER_ID: '', TELESIGN_API_KEY: '' }

function start(args: string[], environment: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { env: { ...process.env, ...account, ...environment } })
}

async function run(args: string[], environment?: Record<string, string>) {
  const child = start(args, environment)
  const output = { out: '', err: '' }
  child.stdout?.on('data', (chunk) => (output.out += chunk))
  child.stderr?.on('data', (chunk) => (output.err += chunk))
  const [code] = await once(child, 'close')
  return { code, ...output }
}

describe('sms-verify-mock', () => {
  it('prints where it listens and its test account, serves, and ends cleanly on SIGTERM', async () => {
    const child = start(['--port', '0'])
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
    const url = (await lines.next()).value?.match(/^listening on (http:\/\/127\.0\.0\.1:\d+)$/)?.[1]
    expect((await lines.next()).value).toMatch(/^test account: TELESIGN_CUSTOMER_ID=\S+ TELESIGN_API_KEY=\S+$/)
    expect((await fetch(`${url}/_mock/health`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'close')).toEqual([0, null])
  })

  it('reads its account from the environment, and does not print it', async () => {
    const given = { TELESIGN_CUSTOMER_ID: 'mine', TELESIGN_API_KEY: 'c2VjcmV0' }
    const child = start(['--port', '0'], given)
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
    const url = (await lines.next()).value?.split(' ').at(-1)
    const authorization = `Basic ${btoa('mine:c2VjcmV0')}`
    const body = new URLSearchParams({ phone_number: '15558675309' })
    expect((await fetch(`${url}/v1/verify/sms`, { method: 'POST', headers: { authorization }, body })).status).toBe(200)
    child.kill('SIGINT')
    await once(child, 'close')
    expect((await lines.next()).done).toBe(true)
  })

  describe('with --store', () => {
    // Prints each module of the client of Redis as it is loaded.
    const hooks = `data:text/javascript,${encodeURIComponent(`
      import { registerHooks } from 'node:module'
      registerHooks({ load(url, context, next) {
        if (/redis/.test(url)) console.error('loads ' + url)
        return next(url, context)
      } })`)}`
    const loadedBy = async (args: string[]) => {
      const child = spawn(process.execPath, ['--import', hooks, bin, '--port', '0', ...args], { env: process.env })
      let err = ''
      child.stderr.on('data', (chunk) => (err += chunk))
      const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
      const url = (await lines.next()).value?.match(/^listening on (\S+)$/)?.[1]
      const { status } = await fetch(`${url}/_mock/requests`)
      child.kill('SIGTERM')
      const [code] = await once(child, 'close')
      return { status, code, loads: err.includes('loads ') }
    }

    it('loads nothing of Redis without it', async () => {
      expect(await loadedBy([])).toEqual({ status: 200, code: 0, loads: false })
    })

    it.skipIf(!hasRedis)('keeps its memory in Redis, and ends cleanly', async () => {
      await using redis = await startRedis()
      expect(await loadedBy(['--store', redis.url])).toEqual({ status: 200, code: 0, loads: true })
    })

    it('reports that there is no Redis', async () => {
      const { code, out, err } = await run(['--store', 'redis://127.0.0.1:1', '--port', '0'])
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^sms-verify-mock: --store: no Redis at redis:\/\/127\.0\.0\.1:1 \(.*\)\.\n$/)
    })

    it('rejects what is not the address of a Redis', async () => {
      const { code, err } = await run(['--store', 'localhost'])
      expect([code, err]).toEqual([
        2,
        'sms-verify-mock: --store: store must be the address of a Redis, such as redis://127.0.0.1:6379. Received a string that is not shown.\n',
      ])
    })
  })

  describe('with a state', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sms-verify-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const written = (content: object) => {
      const file = join(folder, 'state.json')
      writeFileSync(file, JSON.stringify(content))
      return file
    }

    it('starts from it', async () => {
      const simulation = createSimulation()
      const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch })
      const { reference_id } = await verify.send({ phone_number: '15558675309' })
      const child = start(['--port', '0', '--state', written(simulation.exportState())])
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
      const url = (await lines.next()).value?.split(' ').at(-1)
      expect(await (await fetch(`${url}/_mock/messages`)).json()).toMatchObject([{ reference_id }])
      child.kill('SIGTERM')
      await once(child, 'close')
    })

    it.each([
      [{ version: 2 }, [], 'state.'],
      [
        createSimulation().exportState(),
        ['--customer-id', 'mine', '--api-key', 'c2VjcmV0'],
        'state.accounts[0].customerId',
      ],
      [
        createSimulation().exportState(),
        ['--store', 'redis://127.0.0.1:1'],
        'would replace what all servers with the same store share',
      ],
    ])('refuses what it cannot start from, in one line', async (content, flags, complaint) => {
      const { code, out, err } = await run(['--port', '0', '--state', written(content), ...flags])
      expect([code, out]).toEqual([2, ''])
      expect(err.trim().split('\n')).toEqual([expect.stringContaining(complaint)])
    })
  })

  describe('with a configuration file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sms-verify-'))
    afterAll(() => rmSync(folder, { recursive: true }))
    const written = (content: string) => {
      const file = join(folder, 'config.json')
      writeFileSync(file, content)
      return file
    }

    it('reads the options of the simulation from it', async () => {
      const config = {
        credentials: { customerId: 'mine', apiKey: 'c2VjcmV0' },
        codeLength: 4,
        account: { outage: true },
        port: 0,
      }
      const child = start(['--config', written(JSON.stringify(config))])
      const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]()
      const url = (await lines.next()).value?.split(' ').at(-1)
      const headers = { authorization: `Basic ${btoa('mine:c2VjcmV0')}` }
      const body = new URLSearchParams({ phone_number: '15558675309' })
      expect((await fetch(`${url}/v1/verify/sms`, { method: 'POST', headers, body })).status).toBe(503)
      child.kill('SIGTERM')
      await once(child, 'close')
    })

    it.each([
      ['nonsense', 2, 'is not valid JSON'],
      ['[]', 2, 'The input must be an object.'],
      ['{"codeLength":9,"port":0}', 2, 'codeLength must be a whole number from 3 to 7. Received 9.'],
      ['{"color":"red","port":0}', 2, 'Unknown option "color"'],
    ])('refuses %s in one line', async (content, exit, complaint) => {
      const { code, err } = await run(['--config', written(content)])
      expect(code).toBe(exit)
      expect(err.trim().split('\n')).toEqual([expect.stringContaining(complaint)])
    })

    it('reports that it does not exist', async () => {
      expect((await run(['--config', join(folder, 'none.json')])).err).toContain('no such file')
    })
  })

  it('tells in one line that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const { code, err } = await run(['--port', String(port)])
    other.close()
    expect([code, err]).toEqual([
      1,
      `sms-verify-mock: Port ${port} is in use. Choose another with --port, or 0 for any free port.\n`,
    ])
  })

  it.each([
    [['--prot', '1'], {}, "Unknown option '--prot'"],
    [['--port', 'abc'], {}, '--port: port must be a whole number from 0 to 65535. Received "abc".'],
    [['--port', '70000'], {}, '--port: port must be a whole number from 0 to 65535. Received 70000.'],
    [['extra'], {}, "Unexpected argument 'extra'"],
    [['--host', '127.example.com'], {}, 'Pass --allow-remote to allow this.'],
    [['--allow-host', 'http://mock'], {}, '--allow-host: allowedHosts[0] must be a host name'],
    [['--host', '0.0.0.0'], {}, 'Pass --allow-remote to allow this.'],
    [['--customer-id', 'x'], {}, 'without an API key'],
    [['--customer-id=', '--api-key='], {}, '--customer-id is empty.'],
    [['--customer-id', 'x', '--api-key='], {}, '--api-key is empty.'],
    [[], { TELESIGN_API_KEY: 'c2VjcmV0' }, 'without a customer ID'],
  ])('refuses %j %j in one line', async (args, environment, complaint) => {
    const { code, err, out } = await run(args, environment)
    expect([code, out]).toEqual([2, ''])
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(complaint)])
  })

  it('prints its usage and its version', async () => {
    expect((await run(['--help'])).out).toContain('--port <number>')
    expect((await run(['--version'])).out).toBe(`${manifest.version}\n`)
  })
})
