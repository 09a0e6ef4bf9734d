/** What happens in the simulation, as the names of server-sent events. */
export type EventName = 'message' | 'request' | 'report' | 'reset' | 'clock' | 'account'

/** Everybody who listens to server-sent events. */
export interface EventHub {
  /** Whether anybody listens; without that there is no work to do for events. */
  readonly isHeard: boolean
  /** A stream of events for one more reader; `undefined` where there are too many of them already. */
  open(): ReadableStream<Uint8Array> | undefined
  publish(name: EventName, data: unknown): void
  /** Ends every stream. */
  close(): void
}

const mostReaders = 100

/** What may wait for a reader; one that reads slower than that is not reading. */
const mostBytesWaiting = 1024 * 1024

export function createEventHub(): EventHub {
  const encoder = new TextEncoder()
  const readers = new Set<ReadableStreamDefaultController<Uint8Array>>()

  function openStream(): ReadableStream<Uint8Array> {
    let reader: ReadableStreamDefaultController<Uint8Array>
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          reader = controller
          readers.add(reader)
          reader.enqueue(encoder.encode('retry: 1000\n\n'))
        },
        cancel: () => void readers.delete(reader),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: mostBytesWaiting }),
    )
  }

  return {
    get isHeard() {
      return readers.size > 0
    },
    open: () => (readers.size < mostReaders ? openStream() : undefined),
    publish(name, data) {
      const bytes = encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
      for (const reader of readers) {
        reader.enqueue(bytes)
        if ((reader.desiredSize ?? 0) > 0) continue
        readers.delete(reader)
        reader.error(new Error('The reader of events does not read.'))
      }
    },
    close() {
      for (const reader of readers) reader.close()
      readers.clear()
    },
  }
}
