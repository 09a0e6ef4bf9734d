import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, isSmsVerifyError } from '@sms-verify/client'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { fetch as fetchOfUndici } from 'undici'
import { type Call, complaintsAbout, type Ending } from './judge.ts'
import { createRandom, pick } from './random.ts'
import { startToxicProxy, type ToxicProxy, toxicHeader } from './toxic-proxy.ts'
import { toxics } from './toxics.ts'

/** What is run: how many calls, how many of them at once, and the seed of the faults. */
export interface Plan {
  readonly calls: number
  readonly atOnce: number
  readonly seed: number
}

/** The result of the run. */
export interface Report {
  readonly attempts: number
  /** How often each ending occurred. */
  readonly endings: ReadonlyMap<string, number>
  /** How often each fault was met. */
  readonly met: ReadonlyMap<string, number>
  /** What should not have been, in words. */
  readonly complaints: readonly string[]
}

const operations = [
  { name: 'send', weight: 7 },
  { name: 'check', weight: 2 },
  { name: 'status', weight: 1 },
  { name: 'complete', weight: 1 },
] as const

/** Makes calls through the proxy, with a fault in the way of every second attempt or so. */
export async function runFaults({ calls, atOnce, seed }: Plan): Promise<Report> {
  const before = process.getActiveResourcesInfo()
  const server = await startMockServer({ port: 0, retention: 10 * calls })
  const proxy = await startToxicProxy(server.url)
  const made: Call[] = []
  const stopFaults = putFaultsInTheWay(server, proxy)
  try {
    let started = 0
    const work = async () => {
      while (started < calls) made.push(await makeCall(started++, seed, server))
    }
    await Promise.all(Array.from({ length: atOnce }, work))
    await waitUntil(() => proxy.pending === 0)
    const held = proxy.pending ? [`${proxy.pending} connections were never let go`] : []
    const flood = proxy.maxBytesWritten > maxBytes ? [`${proxy.maxBytesWritten} bytes of one answer were read`] : []
    return buildReport(made, [...complaintsAbout(made, server, proxy), ...held, ...flood, ...(await close())])
  } finally {
    stopFaults()
  }

  async function close(): Promise<string[]> {
    await proxy.close()
    await server.close()
    const left = () => leftOver(before, process.getActiveResourcesInfo())
    await waitUntil(() => left().length === 0)
    return left().map((resource) => `a ${resource} was left behind`)
  }
}

/** Some megabytes are under way in buffers before a client that no longer reads is noticed. */
const maxBytes = 24 * 2 ** 20

const callStorage = new AsyncLocalStorage<{ attempts: string[]; random: () => number }>()

/** The client looks `fetch` up at each attempt: here each attempt is given its fault, and the built-in `fetch` or another. */
function putFaultsInTheWay(server: MockServer, proxy: ToxicProxy): () => void {
  const { fetch } = globalThis
  const implementations = [
    { weight: 1, send: fetch },
    // Its errors, headers and responses are of other classes than those of the runtime.
    { weight: 1, send: fetchOfUndici as unknown as typeof fetch },
  ]
  globalThis.fetch = (input, init) => {
    const call = callStorage.getStore()
    if (!call) return fetch(input, init)
    const { name, place } = pick(toxics, call.random)
    call.attempts.push(name)
    const url = String(input).replace(server.url, proxy.addresses[place])
    return pick(implementations, call.random).send(url, {
      ...init,
      headers: { ...(init?.headers as object), [toxicHeader]: name },
    })
  }
  return () => {
    globalThis.fetch = fetch
  }
}

async function makeCall(number: number, seed: number, server: MockServer): Promise<Call> {
  const random = createRandom(seed * 1_000_003 + number)
  const { name: operation } = pick(operations, random)
  const phone = `44770${String(number).padStart(8, '0')}`
  const target = operation === 'send' ? undefined : await sendStraight(phone, operation === 'complete', server)
  const attempts: string[] = []
  const verify = createClient({ ...server.credentials, baseUrl: server.url, attemptTimeout: 1_000 })
  const ending = await callStorage.run({ attempts, random }, () => {
    if (operation === 'send') return waitForEnding(verify.send({ phone_number: phone }))
    const { reference = '', code = '' } = target ?? {}
    return waitForEnding(operation === 'check' ? verify.check(reference, code) : verify[operation](reference))
  })
  return { number, operation, phone, attempts, ending, reference: target?.reference }
}

/** A message to ask about, sent past the proxy. */
async function sendStraight(phone_number: string, ownCode: boolean, server: MockServer) {
  const verify = createClient({ ...server.credentials, fetch: server.fetch })
  const { reference_id } = await verify.send({ phone_number, ...(ownCode && { verify_code: '918273' }) })
  return { reference: reference_id, code: server.inbox.last(phone_number)?.code }
}

/** The ending of a call; no ending within a minute counts as no end. */
async function waitForEnding(call: Promise<{ reference_id?: string | null; result?: string }>): Promise<Ending> {
  const stop = new AbortController()
  const never = sleep(60_000, { hung: true } as const, { signal: stop.signal })
  const settled = call.then(
    ({ reference_id, result }) => ({ reference: reference_id ?? undefined, result }),
    (error: unknown) => (isSmsVerifyError(error) ? { error } : { stranger: String(error) }),
  )
  const ending = await Promise.race([settled, never])
  never.catch(() => {})
  stop.abort()
  return ending
}

/** Waits for a condition, for at most half a minute. */
async function waitUntil(condition: () => boolean): Promise<void> {
  const end = performance.now() + 30_000
  while (!condition() && performance.now() < end) await sleep(20)
}

/** The items that are new, each as often as it was added. */
function leftOver(before: readonly string[], now: readonly string[]): string[] {
  const left = [...now]
  for (const resource of before) {
    const index = left.indexOf(resource)
    if (index >= 0) left.splice(index, 1)
  }
  return left
}

function buildReport(made: readonly Call[], complaints: readonly string[]): Report {
  const endings = new Map<string, number>()
  const met = new Map<string, number>()
  const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  for (const { ending, attempts } of made) {
    count(endings, 'error' in ending ? `${ending.error.name}, ${ending.error.effect}` : 'answered')
    for (const name of attempts) count(met, name)
  }
  const attempts = made.reduce((sum, call) => sum + call.attempts.length, 0)
  return { attempts, endings, met, complaints }
}
