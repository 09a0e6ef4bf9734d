import { createHash } from 'node:crypto'
// The real timers, in case a test fakes the global ones.
import { clearTimeout, setImmediate, setTimeout } from 'node:timers'
import { getChannels, keys } from './keys.ts'

/** How long to wait for a reply of Redis, in milliseconds. */
const maxWait = 5_000

/** The parts of a Redis client in use. Its calls reject if Redis disconnects or does not reply. */
export interface RedisConnection {
  /** Those of its database. */
  readonly channels: ReturnType<typeof getChannels>
  /** Runs a script with its ARGV. */
  run(script: string, ...input: string[]): Promise<unknown>
  command(...words: (string | number)[]): Promise<unknown>
  /** Returns how many subscribers there are. */
  publish(channel: string, text: string): Promise<number>
  /** Resolves to a function that ends the subscription. */
  subscribe(channel: string, listener: (text: string) => void): Promise<() => void>
  /** Ends the connection without waiting for Redis; pending calls reject. */
  close(): void
}

/**
 * Connects to Redis. The client is loaded here and nowhere else, so without a store nothing of Redis is loaded.
 *
 * @throws if the client is not installed, or there is no Redis at the address.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  const { client, subscriber, close } = await connectClients(url)
  const channels = getChannels(new URL(url).pathname.slice(1) || '0')
  return {
    channels,
    async run(script, ...input) {
      const options = { keys: [keys.state, channels.events], arguments: input }
      try {
        return await inTime(client.evalSha(hashScript(script), options))
      } catch (error) {
        if (!String(error).includes('NOSCRIPT')) throw error
        return inTime(client.eval(script, options))
      }
    },
    command: (...words) => inTime(client.sendCommand(words.map(String))),
    publish: async (channel, text) => Number(await inTime(client.publish(channel, text))),
    async subscribe(channel, listener) {
      const end = () => void subscriber.unsubscribe(channel, listener).catch(() => {})
      try {
        await inTime(subscriber.subscribe(channel, listener))
        return end
      } catch (error) {
        end()
        throw error
      }
    },
    close,
  }
}

async function connectClients(url: string) {
  const { createClient } = await load()
  let wasConnected = false
  let isClosed = false
  // A server that never reached its store reports that and ends; one that did waits for the store to return.
  const reconnectStrategy = (retries: number) => (wasConnected ? Math.min(retries * 50, 1_000) : false)
  // In the older protocol, replies are always lists and strings.
  const client = createClient({ RESP: 2, url, socket: { reconnectStrategy }, disableOfflineQueue: true })
  const subscriber = client.duplicate()
  const clients = [client, subscriber]
  function close(): void {
    isClosed = true
    for (const each of clients) each.destroy()
  }
  for (const each of clients) {
    each.on('error', () => {})
    // One that is closed while it connects again would keep that connection.
    each.on('connect', () => isClosed && each.destroy())
  }
  try {
    for (const each of clients) await inTime(each.connect())
  } catch (error) {
    close()
    throw new Error(`--store: no Redis at ${withoutSecret(url)} (${(error as Error).message}).`)
  }
  wasConnected = true
  return { client, subscriber, close }
}

/** Rejects if Redis does not reply in time: otherwise callers would wait forever. */
async function inTime<Reply>(reply: Promise<Reply>): Promise<Reply> {
  const { promise: tooLate, reject } = Promise.withResolvers<never>()
  const fail = () => reject(new Error(`Redis did not reply within ${maxWait / 1000} seconds`))
  // If the process was busy or paused, a reply may already be there, so read it first.
  const timer = setTimeout(() => setImmediate(fail), maxWait)
  try {
    return await Promise.race([reply, tooLate])
  } finally {
    clearTimeout(timer)
  }
}

async function load() {
  try {
    return await import('@redis/client')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('--store needs a client of Redis: npm install @redis/client')
  }
}

const digests = new Map<string, string>()

/** The ID of a loaded script: sending the script each time would cost more than running it. */
function hashScript(script: string): string {
  const known = digests.get(script) ?? createHash('sha1').update(script).digest('hex')
  digests.set(script, known)
  return known
}

function withoutSecret(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
