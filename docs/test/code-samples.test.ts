import { execFile, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unwrapDeliveryReport } from '@sms-verify/client/webhooks'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

const run = promisify(execFile)
const samples = new URL('../../spec/code-samples/', import.meta.url)

let server: MockServer
let folder: string
beforeAll(async () => {
  server = await startMockServer({ port: 0 })
  // Below the package, so that a sample finds @sms-verify/client as it would in an application.
  folder = await mkdtemp(fileURLToPath(new URL('../.samples-', import.meta.url)))
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

const commands = { sh: 'sh', ts: process.execPath, py: 'python3' }

/** Runs a sample as it is printed, but for the address and the reference ID. */
async function runSample(name: string, language: keyof typeof commands, referenceId: string, code: string) {
  const printed = await readFile(new URL(`${name}.${language}`, samples), 'utf8')
  const source = printed
    .replaceAll('https://rest-ww.telesign.com', server.url)
    .replace('createClient()', `createClient({ baseUrl: '${server.url}' })`)
    .replaceAll('0123456789ABCDEF0123456789ABCDEF', referenceId)
    .replaceAll('1234567', code)
  const file = `${folder}/${name}.${language}`
  await writeFile(file, source)
  const { customerId, apiKey } = server.credentials
  const env = { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, NODE_NO_WARNINGS: '1' }
  return (await run(commands[language], [file], { env })).stdout
}

async function has(command: string, ask = ['--version']): Promise<boolean> {
  return run(command, ask).then(
    () => true,
    () => false,
  )
}

describe.each([
  ['sh', 'curl'],
  ['ts', process.execPath],
  ['py', 'python3'],
] as const)('the samples in %s', async (language, command) => {
  const isHere = await has(command)
  if (!isHere) console.warn(`The samples in ${language} are skipped, as ${command} is not on this machine.`)

  it.skipIf(!isHere)('send a code', async () => {
    const printed = await runSample('send', language, '', '')
    expect(printed).toContain(server.inbox.last('15558675309')?.reference_id)
  })

  it.skipIf(!isHere)('check a code', async () => {
    await runSample('send', language, '', '')
    const { reference_id = '', code = '' } = server.inbox.last() ?? {}
    expect(await runSample('check', language, reference_id, code)).toMatch(/"?valid"?/i)
    expect(server.requests.at(-1)?.outcome).toBe('codeValid')
  })

  it.skipIf(!isHere)('report a completion', async () => {
    const authorization = `Basic ${btoa(`${server.credentials.customerId}:${server.credentials.apiKey}`)}`
    const body = new URLSearchParams({ phone_number: '15558675309', verify_code: '918273' })
    await fetch(`${server.url}/v1/verify/sms`, { method: 'POST', headers: { authorization }, body })
    const { reference_id = '' } = server.inbox.last() ?? {}
    expect(await runSample('complete', language, reference_id, '')).toContain('Verify completion successfully recorded')
  })
})

const hasOpenssl = await has('openssl', ['version'])

const environment = () => {
  const { customerId, apiKey } = server.credentials
  return { ...process.env, TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey }
}
const printed = (file: string) => readFile(new URL(file, samples), 'utf8')

describe('the sample of the delivery report in sh', () => {
  it.skipIf(!hasOpenssl)('send one with curl that the client takes', async () => {
    const received = Promise.withResolvers<string | undefined>()
    const receiver = createServer(async (request, response) => {
      const { headers, method } = request
      const body = await buffer(request)
      response.end()
      unwrapDeliveryReport({ body, headers, method, ...server.credentials }).then(
        (report) => received.resolve(report.reference_id),
        received.reject,
      )
    })
    await once(receiver.listen(0, '127.0.0.1'), 'listening')
    const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`
    const source = (await printed('receive.sh')).replace('https://example.com/delivery-reports', address)
    await run('sh', ['-c', source], { env: environment() })
    expect(await received.promise).toBe('0123456789ABCDEF0123456789ABCDEF')
    receiver.close()
  })
})

const receivers = [
  { language: 'py', needs: 'python3 --version', start: 'python3 receive.py' },
  { language: 'go', needs: 'go version', build: 'go build -o receive receive.go', start: './receive' },
  { language: 'java', needs: 'javac --version', start: 'java receive.java' },
  { language: 'php', needs: 'php --version', start: 'php -S 127.0.0.1:8080 receive.php' },
  { language: 'ru', needs: 'puma --version', start: 'puma --bind tcp://127.0.0.1:8080 receive.ru' },
  {
    language: 'cs',
    needs: 'mcs --version && mono --version',
    build: 'mcs receive.cs',
    start: 'mono receive.exe',
  },
]

async function freePort(): Promise<string> {
  const holder = createServer()
  await once(holder.listen(0, '127.0.0.1'), 'listening')
  const { port } = holder.address() as AddressInfo
  await once(holder.close(), 'close')
  return String(port)
}

/** Starts a receiver as it is printed, but for the port, and waits until it accepts connections. */
async function startReceiver({ language, build, start }: (typeof receivers)[number], more: NodeJS.ProcessEnv = {}) {
  const port = await freePort()
  const source = (await printed(`receive.${language}`)).replace('8080', port)
  await writeFile(`${folder}/receive.${language}`, source)
  const temporary = await mkdtemp(`${folder}/`)
  const place = { cwd: folder, env: { ...environment(), TMPDIR: temporary, ...more } }
  if (build) await run('sh', ['-c', build], place)
  const receiver = spawn('sh', ['-c', start.replace('8080', port)], { ...place, detached: true })
  const hasEnded = () => receiver.exitCode !== null || receiver.signalCode !== null
  onTestFinished(() => {
    // The whole group, as the shell may have started the receiver as a child.
    if (receiver.pid && !hasEnded()) process.kill(-receiver.pid, 'SIGKILL')
  })
  let output = ''
  for (const stream of [receiver.stdout, receiver.stderr]) stream.on('data', (text) => (output += text))
  const address = `http://127.0.0.1:${port}/`
  const accepts = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  while (!(await accepts())) {
    if (hasEnded()) throw new Error(`The receiver has ended: ${output}`)
    await setTimeout(50)
  }
  return { address, output: () => output }
}

const reportOf = (referenceId: string, code = 200) => {
  const status = { code, description: 'Delivered to handset ✓' }
  return JSON.stringify({ reference_id: referenceId, sub_resource: 'sms', status })
}

/** The HTTP status that a receiver answers a report with; in chunks, it announces no length. */
async function post(address: string, headers: OutgoingHttpHeaders, body: string, isChunked = false): Promise<number> {
  const length = isChunked ? { 'Transfer-Encoding': 'chunked' } : { 'Content-Length': Buffer.byteLength(body) }
  const sent = request(address, { method: 'POST', agent: false, headers: { ...headers, ...length } })
  const half = body.length >> 1
  if (isChunked) sent.write(body.slice(0, half))
  sent.end(isChunked ? body.slice(half) : body)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode ?? 0
}

describe.each(receivers)('the sample that receives a delivery report in $language', async (receiver) => {
  const isHere = await has('sh', ['-c', receiver.needs])
  if (!isHere) console.warn(`The sample in ${receiver.language} is skipped, as "${receiver.needs}" fails here.`)
  const signatureOf = (body: string) =>
    createHmac('sha256', Buffer.from(server.credentials.apiKey, 'base64')).update(body).digest('base64')
  const authorizationOf = (body: string) => `TSA ${server.credentials.customerId}:${signatureOf(body)}`

  it.skipIf(!isHere)('answers 200 to what is signed, and 401 to anything else', { timeout: 120_000 }, async () => {
    const { address, output } = await startReceiver(receiver)
    const body = reportOf('ABC')
    const headers = { Authorization: authorizationOf(body), 'X-TS-Authorization': signatureOf(body) }
    expect(await post(address, headers, body)).toBe(200)
    expect(await post(address, headers, `${body} `)).toBe(401)
    expect(await post(address, {}, body)).toBe(401)
    expect(await post(address, { Authorization: signatureOf(body) }, body)).toBe(401)
    await vi.waitFor(() => expect(output().match(/ABC.*Delivered to handset/g)).toHaveLength(1), 10_000)
  })

  it.skipIf(!isHere)(
    'records a report once that arrives twice, and the next status too',
    {
      timeout: 120_000,
    },
    async () => {
      const { address, output } = await startReceiver(receiver)
      for (const body of [reportOf('ABC', 203), reportOf('ABC', 203), reportOf('ABC', 200), reportOf('DEF', 200)])
        expect(await post(address, { Authorization: authorizationOf(body) }, body)).toBe(200)
      await vi.waitFor(() => expect(output()).toMatch(/DEF/), 10_000)
      expect(output().match(/(ABC|DEF).*Delivered to handset/g)).toHaveLength(3)
    },
  )

  it.skipIf(!isHere)('finds the signature behind a proxy, in headers of any case', { timeout: 120_000 }, async () => {
    const { address } = await startReceiver(receiver)
    const body = reportOf('ABC')
    const proxy = { Authorization: 'Bearer of-the-proxy' }
    expect(await post(address, { ...proxy, 'X-TS-Authorization': signatureOf(body) }, body)).toBe(200)
    expect(await post(address, { ...proxy, 'x-ts-authorization': authorizationOf(body) }, body)).toBe(200)
    expect(await post(address, { AUTHORIZATION: authorizationOf(body) }, body)).toBe(200)
    expect(await post(address, { ...proxy, 'X-TS-Authorization': signatureOf('') }, body)).toBe(401)
  })

  it.skipIf(!isHere)('reads a report that is sent in chunks', { timeout: 120_000 }, async () => {
    const { address } = await startReceiver(receiver)
    const body = reportOf('ABC')
    expect(await post(address, { Authorization: authorizationOf(body) }, body, true)).toBe(200)
  })

  it.skipIf(!isHere)('accepts nothing if its key is empty', { timeout: 120_000 }, async () => {
    const started = await startReceiver(receiver, { TELESIGN_API_KEY: '' }).catch(() => undefined)
    const body = reportOf('ABC')
    const signature = createHmac('sha256', '').update(body).digest('base64')
    const headers = { Authorization: `TSA ${server.credentials.customerId}:${signature}` }
    expect(started && (await post(started.address, headers, body))).not.toBe(200)
  })
})
