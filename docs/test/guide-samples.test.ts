import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createClient } from '@sms-verify/client'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { hasProgram } from '@sms-verify/testing'
import { executablePath, hasChromium } from '@sms-verify/testing/chromium'
import type { Express } from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createLimitedVerifications } from '../samples/limit-attempts.ts'
import { createOwnCodes } from '../samples/own-code.ts'
import worker from '../samples/worker.ts'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const docs = fileURLToPath(new URL('..', import.meta.url))
const samples = `${docs}samples/`
const phone_number = '15558675309'

let server: MockServer
let env: NodeJS.ProcessEnv
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  const { customerId, apiKey } = server.credentials
  const account = { TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, SMS_VERIFY_URL: server.url }
  Object.assign(process.env, account)
  env = { ...process.env, ...account, NODE_NO_WARNINGS: '1', PATH: `${docs}node_modules/.bin:${process.env['PATH']}` }
})
beforeEach(() => server.reset())
afterAll(() => server.close())

const codeOnPhone = () => server.inbox.last(phone_number)?.code ?? ''
const send = (method: string, body: object, cookie = '') => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', cookie },
})
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

/** Sends a code to a phone and checks it, over two requests of a route. */
async function verifyOver(ask: (init: RequestInit) => Promise<Response>, typedCode: () => string): Promise<number> {
  const sent = await ask(send('POST', { phone_number }))
  expect(sent.status).toBe(202)
  return (await ask(send('PUT', { code: typedCode() }, cookieOf(sent)))).status
}

it('the program of the first page verifies a number', async () => {
  const program = spawn(process.execPath, [`${samples}verify-in-terminal.ts`, phone_number], { env, stdio: 'pipe' })
  let printed = ''
  for await (const text of program.stdout.setEncoding('utf8')) {
    printed += text
    if (text.includes('The code you received')) program.stdin.write(`${codeOnPhone()}\n`)
  }
  expect(printed).toMatch(/ valid\n$/)
})

it.skipIf(!hasProgram('sh'))('the commands of the curl page verify a number', async () => {
  const { stdout } = await run('sh', [`${samples}verify.sh`], { env })
  expect(JSON.parse(stdout).verify.code_state).toBe('VALID')
})

describe('the Express application', () => {
  let application: ReturnType<typeof createServer>
  let address: string
  beforeAll(async () => {
    const { app }: { app: Express } = await import('../samples/express.ts')
    application = createServer(app)
    await once(application.listen(0, '127.0.0.1'), 'listening')
    address = `http://127.0.0.1:${(application.address() as AddressInfo).port}/verification`
  })
  afterAll(() => application.close())

  it('lets the right code through', async () => {
    expect(await verifyOver((init) => fetch(address, init), codeOnPhone)).toBe(204)
  })
  it('refuses a wrong one', async () => {
    expect(
      await verifyOver(
        (init) => fetch(address, init),
        () => '000',
      ),
    ).toBe(422)
  })
  it('refuses a number that is none before it is sent', async () => {
    expect((await fetch(address, send('POST', { phone_number: 'none' }))).status).toBe(400)
    expect(server.requests).toEqual([])
  })
})

it('the route of Next.js verifies a number', async () => {
  const route: Record<string, (request: Request) => Promise<Response>> = {
    ...(await import('../samples/next-route.ts')),
  }
  const ask = async (init: RequestInit) => {
    const handler = route[init.method ?? '']
    if (!handler) throw new Error(`no handler for ${init.method}`)
    return handler(new Request('https://example.com/verification', init))
  }
  expect(await verifyOver(ask, codeOnPhone)).toBe(204)
})

it('the Worker verifies a number', async () => {
  const kept = new Map<string, string>()
  const { customerId, apiKey } = server.credentials
  const bindings = {
    TELESIGN_CUSTOMER_ID: customerId,
    TELESIGN_API_KEY: apiKey,
    SMS_VERIFY_URL: server.url,
    VERIFICATIONS: {
      get: async (session: string) => kept.get(session) ?? null,
      put: async (session: string, value: string) => void kept.set(session, value),
      delete: async (session: string) => void kept.delete(session),
    },
  }
  const ask = (init: RequestInit) => worker.fetch(new Request('https://example.com/', init), bindings)
  expect(await verifyOver(ask, codeOnPhone)).toBe(204)
  expect(kept.size).toBe(0)
})

describe('codes of your own', () => {
  it('are right once, and reported', async () => {
    const simulation = createSimulation()
    const codes = createOwnCodes(createClient({ ...simulation.credentials, fetch: simulation.fetch }))
    await codes.send('session', phone_number)
    const { code } = await simulation.inbox.next()
    expect(await codes.check('session', code)).toBe(true)
    expect(simulation.requests.at(-1)?.outcome).toBe('completionRecorded')
    expect(await codes.check('session', code)).toBe(false)
  })
  it('are no longer right after three attempts', async () => {
    const simulation = createSimulation()
    const codes = createOwnCodes(createClient({ ...simulation.credentials, fetch: simulation.fetch }))
    await codes.send('session', phone_number)
    const { code } = await simulation.inbox.next()
    for (let attempt = 0; attempt < 3; attempt += 1) expect(await codes.check('session', 'wrong')).toBe(false)
    expect(await codes.check('session', code)).toBe(false)
  })
})

describe('attempts that are limited by number and account', () => {
  /** Verifications over a service that limits nothing itself. */
  const start = () => {
    const simulation = createSimulation({ maxAttempts: 1_000, codeTtl: 36_000 })
    const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch })
    const verifications = createLimitedVerifications(verify)
    const codeOf = async (account: string, phoneNumber = phone_number) => {
      await verifications.send(account, phoneNumber)
      return (await simulation.inbox.next(phoneNumber)).code
    }
    return { verifications, codeOf }
  }

  it('let the right code through once', async () => {
    const { verifications, codeOf } = start()
    const code = await codeOf('ann')
    expect(await verifications.check('ann', '000')).toBe('invalid')
    expect(await verifications.check('ann', code)).toBe('valid')
    expect(await verifications.check('ann', code)).toBe('expired')
  })
  it('are not given back by a new code, nor by another account for the same number', async () => {
    const { verifications, codeOf } = start()
    await codeOf('ann')
    for (let attempt = 0; attempt < 5; attempt += 1) expect(await verifications.check('ann', '000')).toBe('invalid')
    expect(await verifications.check('ann', await codeOf('ann'))).toBe('too-many-attempts')
    expect(await verifications.check('bob', await codeOf('bob'))).toBe('too-many-attempts')
  })
  it('are counted for an account over all its numbers', async () => {
    const { verifications, codeOf } = start()
    for (let attempt = 0; attempt < 10; attempt += 1) {
      await codeOf('ann', `1555867530${attempt}`)
      expect(await verifications.check('ann', '000')).toBe('invalid')
    }
    expect(await verifications.check('ann', await codeOf('ann'))).toBe('too-many-attempts')
  })
  it('end with the validity of the code', async () => {
    const { verifications, codeOf } = start()
    const code = await codeOf('ann')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 })
    onTestFinished(() => void vi.useRealTimers())
    expect(await verifications.check('ann', code)).toBe('expired')
  })
})

it('the tests of the vitest page pass', async () => {
  const vitest = resolve('vitest/package.json').replace('package.json', 'vitest.mjs')
  const { stdout } = await run(process.execPath, [vitest, 'run', '--root', samples, 'verifications'], { env })
  expect(stdout).toContain('3 passed')
})

it.skipIf(!hasProgram('py'))('the tests of the Python page pass', async () => {
  const { stderr } = await run('python3', [`${samples}test_verification.py`], { env })
  expect(stderr).toMatch(/Ran 2 tests[\s\S]*OK/)
})

describe.skipIf(!hasChromium)('the tests of the Playwright page', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(`${docs}.samples-`)
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('pass', async () => {
    await cp(samples, folder, { recursive: true })
    const ports = { 4010: await freePort(), 3000: await freePort() }
    for (const name of ['playwright.config.ts', 'sign-in.spec.ts']) {
      const file = `${folder}/playwright/${name}`
      const text = await readFile(file, 'utf8')
      const here = text
        .replaceAll('4010', String(ports[4010]))
        .replaceAll('3000', String(ports[3000]))
        .replaceAll('npx sms-verify-mock', 'sms-verify-mock')
        .replaceAll('SMS_VERIFY_URL: mock', `SMS_VERIFY_URL: mock, PORT: '${ports[3000]}'`)
        .replace(
          'use: {',
          `workers: 1, use: { launchOptions: { executablePath: '${executablePath}', args: ['--no-sandbox'] },`,
        )
      await writeFile(file, here)
    }
    const playwright = resolve('@playwright/test/package.json').replace('package.json', 'cli.js')
    const { stdout } = await run(process.execPath, [playwright, 'test'], { env, cwd: `${folder}/playwright` })
    expect(stdout).toContain('2 passed')
  })
})

async function freePort(): Promise<number> {
  const probe = createServer()
  await once(probe.listen(0, '127.0.0.1'), 'listening')
  const { port } = probe.address() as AddressInfo
  await once(probe.close(), 'close')
  return port
}
