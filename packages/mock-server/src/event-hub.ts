import type { ServerResponse } from 'node:http'

/** What happens in the simulation, as the names of server-sent events. */
export type EventName = 'message' | 'request' | 'report' | 'reset' | 'clock' | 'account'

/** Everybody who listens to server-sent events. */
export interface EventHub {
  /** Whether anybody listens; without that there is no work to do for events. */
  readonly isHeard: boolean
  /** Turns a response into a stream of events; `false` where there are too many of them already. */
  open(outgoing: ServerResponse): boolean
  publish(name: EventName, data: unknown): void
  /** Ends every stream. */
  close(): void
}

const mostReaders = 100

/** What may wait for a reader; one that reads slower than that is not reading. */
const mostBytesWaiting = 1024 * 1024

const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }

export function createEventHub(): EventHub {
  const readers = new Set<ServerResponse>()
  return {
    get isHeard() {
      return readers.size > 0
    },
    open(outgoing) {
      if (readers.size >= mostReaders) return false
      readers.add(outgoing)
      outgoing.on('close', () => readers.delete(outgoing))
      outgoing.on('error', () => readers.delete(outgoing))
      outgoing.writeHead(200, headers)
      outgoing.write('retry: 1000\n\n')
      return true
    },
    publish(name, data) {
      const text = `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
      for (const reader of readers) {
        reader.write(text)
        if (reader.writableLength > mostBytesWaiting) reader.destroy()
      }
    },
    close() {
      for (const reader of readers) reader.end()
      readers.clear()
    },
  }
}
