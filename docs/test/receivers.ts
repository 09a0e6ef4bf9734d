import { execFile, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { promisify } from 'node:util'
import { hasProgram, type ProgramName } from '@sms-verify/testing'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'

const run = promisify(execFile)
const samples = new URL('../../spec/code-samples/', import.meta.url)

/** A program that receives delivery reports, as the reference shows it. */
export interface Receiver {
  readonly language: string
  readonly needs: ProgramName
  readonly build?: string
  readonly start: string
}

const credentials = { customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890', apiKey: 'c2VjcmV0' }
const environment = () => ({
  ...process.env,
  TELESIGN_CUSTOMER_ID: credentials.customerId,
  TELESIGN_API_KEY: credentials.apiKey,
})
const printed = (file: string) => readFile(new URL(file, samples), 'utf8')

let folder: string
let port: string

async function freePort(): Promise<string> {
  const holder = createServer()
  await once(holder.listen(0, '127.0.0.1'), 'listening')
  const { port } = holder.address() as AddressInfo
  await once(holder.close(), 'close')
  return String(port)
}

/** Builds a receiver as it is printed, but for the port. */
async function buildReceiver({ language, build }: Receiver): Promise<void> {
  folder = await mkdtemp(`${tmpdir()}/receivers-`)
  port = await freePort()
  await writeFile(`${folder}/receive.${language}`, (await printed(`receive.${language}`)).replace('8080', port))
  if (build) await run('sh', ['-c', build], { cwd: folder, env: environment() })
}

/** Starts a receiver and waits until it accepts connections. */
async function startReceiver({ start }: Receiver, more: NodeJS.ProcessEnv = {}) {
  const temporary = await mkdtemp(`${folder}/`)
  const place = { cwd: folder, env: { ...environment(), TMPDIR: temporary, ...more } }
  const receiver = spawn('sh', ['-c', start.replace('8080', port)], { ...place, detached: true })
  const hasEnded = () => receiver.exitCode !== null || receiver.signalCode !== null
  onTestFinished(async () => {
    if (!receiver.pid || hasEnded()) return
    // The whole group, as the shell may have started the receiver as a child. The next one takes the same port.
    process.kill(-receiver.pid, 'SIGKILL')
    await expect.poll(accepts).toBe(false)
  })
  const address = `http://127.0.0.1:${port}/`
  const accepts = () =>
    fetch(address).then(
      () => true,
      () => false,
    )
  let output = ''
  for (const stream of [receiver.stdout, receiver.stderr]) stream.on('data', (text) => (output += text))
  await expect.poll(async () => hasEnded() || (await accepts())).toBe(true)
  if (hasEnded()) throw new Error(`The receiver has ended: ${output}`)
  return { address, output: () => output }
}

const buildReport = (referenceId: string, code = 200) => {
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

/** The tests of a program that receives delivery reports. */
export function testReceiver(receiver: Receiver): void {
  const isHere = hasProgram(receiver.needs)
  beforeAll(() => (isHere ? buildReceiver(receiver) : undefined))
  afterAll(() => (isHere ? rm(folder, { recursive: true }) : undefined))

  const signBody = (body: string) =>
    createHmac('sha256', Buffer.from(credentials.apiKey, 'base64')).update(body).digest('base64')
  const formatAuthorization = (body: string) => `TSA ${credentials.customerId}:${signBody(body)}`

  it.skipIf(!isHere)('answers 200 to what is signed, and 401 to anything else', async () => {
    const { address, output } = await startReceiver(receiver)
    const body = buildReport('ABC')
    const headers = { Authorization: formatAuthorization(body), 'X-TS-Authorization': signBody(body) }
    expect(await post(address, headers, body)).toBe(200)
    expect(await post(address, headers, `${body} `)).toBe(401)
    expect(await post(address, {}, body)).toBe(401)
    expect(await post(address, { Authorization: signBody(body) }, body)).toBe(401)
    await expect.poll(() => output().match(/ABC.*Delivered to handset/g)).toHaveLength(1)
  })

  it.skipIf(!isHere)('records a report once that arrives twice, and the next status too', async () => {
    const { address, output } = await startReceiver(receiver)
    for (const body of [
      buildReport('ABC', 203),
      buildReport('ABC', 203),
      buildReport('ABC', 200),
      buildReport('DEF', 200),
    ])
      expect(await post(address, { Authorization: formatAuthorization(body) }, body)).toBe(200)
    await expect.poll(output).toMatch(/DEF/)
    expect(output().match(/(ABC|DEF).*Delivered to handset/g)).toHaveLength(3)
  })

  it.skipIf(!isHere)('finds the signature behind a proxy, in headers of any case', async () => {
    const { address } = await startReceiver(receiver)
    const body = buildReport('ABC')
    const proxy = { Authorization: 'Bearer of-the-proxy' }
    expect(await post(address, { ...proxy, 'X-TS-Authorization': signBody(body) }, body)).toBe(200)
    expect(await post(address, { ...proxy, 'x-ts-authorization': formatAuthorization(body) }, body)).toBe(200)
    expect(await post(address, { AUTHORIZATION: formatAuthorization(body) }, body)).toBe(200)
    expect(await post(address, { ...proxy, 'X-TS-Authorization': signBody('') }, body)).toBe(401)
  })

  it.skipIf(!isHere)('reads a report that is sent in chunks', async () => {
    const { address } = await startReceiver(receiver)
    const body = buildReport('ABC')
    expect(await post(address, { Authorization: formatAuthorization(body) }, body, true)).toBe(200)
  })

  it.skipIf(!isHere)('accepts nothing if its key is empty', async () => {
    const started = await startReceiver(receiver, { TELESIGN_API_KEY: '' }).catch(() => undefined)
    const body = buildReport('ABC')
    const signature = createHmac('sha256', '').update(body).digest('base64')
    const headers = { Authorization: `TSA ${credentials.customerId}:${signature}` }
    expect(started && (await post(started.address, headers, body))).not.toBe(200)
  })
}
