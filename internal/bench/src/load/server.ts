// The mock server in a separate process, which reports its memory and connections on request.
import { startMockServer } from '@sms-verify/mock-server'

/** What the process tells at its start. */
export interface Started {
  readonly url: string
  readonly customerId: string
  readonly apiKey: string
}

/** What the process tells when asked. */
export interface Measured {
  /** Bytes, after the garbage is collected. */
  readonly heapUsed: number
  readonly rss: number
  readonly connections: number
}

// By default it ends a connection that says nothing for ten seconds; here those shall stay.
const limits = { requestTimeout: 600_000 }
const server = await startMockServer({ port: 0, retention: Number(process.argv[2]), limits })
const { url, credentials } = server
process.send?.({ url, ...credentials } satisfies Started)

const tasks: Record<string, () => void> = {
  measure() {
    globalThis.gc?.()
    const { heapUsed, rss } = process.memoryUsage()
    const connections = process.getActiveResourcesInfo().filter((resource) => resource === 'TCPSocketWrap').length
    process.send?.({ heapUsed, rss, connections } satisfies Measured)
  },
  // The process has to end by itself after that.
  close() {
    void server.close().then(() => process.disconnect())
  },
}
process.on('message', (task: string) => tasks[task]?.())
