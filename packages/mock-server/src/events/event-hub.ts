import type { EventListener, SimulationEvent } from '@sms-verify/mocks/simulation'

type Awaitable<Value> = Value | Promise<Value>

/** A source of events: calls a listener with each event until you call the returned function. */
export type EventSource = (listener: EventListener) => Awaitable<() => void>

/** The listeners of server-sent events. */
export interface EventHub {
  /** A stream of the events from now on for one more reader; `undefined` if there are too many of them already. */
  open(): Promise<ReadableStream<Uint8Array> | undefined>
  /** Ends every stream. */
  close(): void
}

const maxReaders = 100

/** The maximum backlog of a reader; a slower reader counts as gone. */
const maxBytesWaiting = 1024 * 1024

/** Creates a hub that listens to events while somebody listens to it. */
export function createEventHub(subscribe: EventSource): EventHub {
  const encoder = new TextEncoder()
  const readers = new Set<ReadableStreamDefaultController<Uint8Array>>()
  let subscription: Promise<() => void> | undefined

  function publish({ name, data }: SimulationEvent): void {
    const bytes = encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
    for (const reader of [...readers]) {
      reader.enqueue(bytes)
      if ((reader.desiredSize ?? 0) > 0) continue
      remove(reader)
      reader.error(new Error('The reader of events does not read.'))
    }
  }
  function add(reader: ReadableStreamDefaultController<Uint8Array>): void {
    readers.add(reader)
    subscription ??= Promise.resolve(subscribe(publish))
  }
  function remove(reader: ReadableStreamDefaultController<Uint8Array>): void {
    readers.delete(reader)
    if (readers.size > 0) return
    subscription?.then((unsubscribe) => unsubscribe()).catch(() => {})
    subscription = undefined
  }
  function openStream(): ReadableStream<Uint8Array> {
    let reader: ReadableStreamDefaultController<Uint8Array>
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          reader = controller
          add(reader)
          reader.enqueue(encoder.encode('retry: 1000\n\n'))
        },
        cancel: () => remove(reader),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: maxBytesWaiting }),
    )
  }

  return {
    async open() {
      if (readers.size >= maxReaders) return undefined
      const stream = openStream()
      try {
        await subscription
      } catch (error) {
        await stream.cancel()
        throw error
      }
      return stream
    },
    close() {
      for (const reader of [...readers]) {
        remove(reader)
        reader.close()
      }
    },
  }
}
