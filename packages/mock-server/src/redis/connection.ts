import { createHash } from 'node:crypto'
import { channelsOf, keys } from './keys.ts'

/** What is used of a client of Redis. */
export interface RedisConnection {
  /** Those of its database. */
  readonly channels: ReturnType<typeof channelsOf>
  /** Runs a script with its ARGV. */
  run(script: string, ...input: string[]): Promise<unknown>
  command(...words: (string | number)[]): Promise<unknown>
  /** Returns how many subscribers there are. */
  publish(channel: string, text: string): Promise<number>
  /** Resolves to what ends the subscription. */
  subscribe(channel: string, listener: (text: string) => void): Promise<() => void>
  close(): Promise<void>
}

/**
 * Connects to Redis. The client is loaded here and nowhere else, so without a store nothing of Redis is loaded.
 *
 * @throws if the client is not installed, or there is no Redis at the address.
 */
export async function connectRedis(url: string): Promise<RedisConnection> {
  const { createClient } = await load()
  let wasConnected = false
  // A server that never reached its store reports that and ends; one that did waits for the store to return.
  const reconnectStrategy = (retries: number) => (wasConnected ? Math.min(retries * 50, 1_000) : false)
  // Replies in the older protocol are lists and strings, whatever the command.
  const client = createClient({ RESP: 2, url, socket: { reconnectStrategy }, disableOfflineQueue: true })
  client.on('error', () => {})
  await client.connect().catch((error: Error) => {
    throw new Error(`--store: no Redis at ${withoutSecret(url)} (${error.message}).`)
  })
  wasConnected = true
  const subscriber = client.duplicate()
  subscriber.on('error', () => {})
  await subscriber.connect()

  const channels = channelsOf(new URL(url).pathname.slice(1) || '0')
  return {
    channels,
    async run(script, ...input) {
      const options = { keys: [keys.state, channels.events], arguments: input }
      try {
        return await client.evalSha(digestOf(script), options)
      } catch (error) {
        if (!String(error).includes('NOSCRIPT')) throw error
        return client.eval(script, options)
      }
    },
    command: (...words) => client.sendCommand(words.map(String)),
    publish: async (channel, text) => Number(await client.publish(channel, text)),
    async subscribe(channel, listener) {
      await subscriber.subscribe(channel, listener)
      return () => void subscriber.unsubscribe(channel, listener).catch(() => {})
    },
    async close() {
      await Promise.all([client, subscriber].map((each) => each.close()))
    },
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

/** What Redis calls a script that it knows: to send it each time would cost more than to run it. */
function digestOf(script: string): string {
  const known = digests.get(script) ?? createHash('sha1').update(script).digest('hex')
  digests.set(script, known)
  return known
}

function withoutSecret(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
