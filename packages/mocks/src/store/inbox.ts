import { assertValid, readPhoneNumber } from '../input/input.ts'

/** An SMS as the end user's phone received it. */
export interface InboxMessage {
  readonly phone_number: string
  readonly text: string
  readonly code: string
  readonly reference_id: string
  readonly sentAt: Date
}

/**
 * The phones of all end users. A phone number may be written as people write it, such as `+1 (555) 867-5309`; one that
 * cannot be a phone number is a `TypeError`.
 */
export interface Inbox {
  /** All messages, oldest first; those of one phone if you give a number. */
  all(phoneNumber?: string): InboxMessage[]
  /** The newest message; that of one phone if you give a number. */
  last(phoneNumber?: string): InboxMessage | undefined
  /**
   * The oldest message that `next` has not returned yet; waits for one if there is none. It returns messages of one phone
   * if you give a number. It rejects with the signal's reason when `signal` aborts, and with an `Error` when the
   * simulation is reset or closed.
   */
  next(phoneNumber?: string, options?: NextOptions): Promise<InboxMessage>
}

interface NextOptions {
  signal?: AbortSignal | undefined
}

/** The inbox as the simulation sees it. */
export interface WritableInbox extends Inbox {
  /** Adds a message, and forgets those from before a moment. */
  receive(message: InboxMessage, since: number): void
  /** Marks a message as one that `next` has returned. */
  take(message: InboxMessage): void
  /** The reference IDs of the messages that `next` has returned. */
  listTaken(): string[]
  /** Forgets every message; `next` rejects if it still waits. */
  reset(): void
  /** Like a reset, but afterwards `next` no longer waits. */
  close(): void
}

interface Waiting {
  readonly phoneNumber: string | undefined
  readonly resolve: (message: InboxMessage) => void
  readonly reject: (reason: unknown) => void
}

export function createInbox(maxMessages: number): WritableInbox {
  const messages: InboxMessage[] = []
  const unread = new Set<InboxMessage>()
  const waiting = new Set<Waiting>()
  let isClosed = false

  function wait(phoneNumber: string | undefined, signal: AbortSignal | undefined): Promise<InboxMessage> {
    const { promise, resolve, reject } = Promise.withResolvers<InboxMessage>()
    const stop = () => entry.reject(readAbortReason(signal))
    const settle =
      <Value>(act: (value: Value) => void) =>
      (value: Value) => {
        waiting.delete(entry)
        signal?.removeEventListener('abort', stop)
        act(value)
      }
    const entry: Waiting = { phoneNumber, resolve: settle(resolve), reject: settle(reject) }
    signal?.addEventListener('abort', stop, { once: true })
    waiting.add(entry)
    return promise
  }

  async function next(number: string | undefined, options: NextOptions): Promise<InboxMessage> {
    assertValid.waiting(options)
    const { signal } = options
    const phoneNumber = readPhoneNumber(number)
    const isWanted = isToPhone(phoneNumber)
    if (signal?.aborted) throw readAbortReason(signal)
    for (const message of unread) {
      if (!isWanted(message)) continue
      unread.delete(message)
      return message
    }
    if (isClosed) throw new Error('inbox.next: the simulation is closed, so no message can arrive any more.')
    return wait(phoneNumber, signal)
  }

  function forget(event: string): void {
    messages.length = 0
    unread.clear()
    for (const { reject } of [...waiting])
      reject(new Error(`inbox.next: the simulation was ${event} while this call waited for a message.`))
  }

  return {
    all: (phoneNumber) => messages.filter(isToPhone(readPhoneNumber(phoneNumber))),
    last: (phoneNumber) => messages.findLast(isToPhone(readPhoneNumber(phoneNumber))),
    next(phoneNumber, options = {}) {
      const promise = next(phoneNumber, options)
      // A call that a test does not await must not fail the next test as an unhandled rejection.
      promise.catch(() => {})
      return promise
    },
    receive(message, since) {
      messages.push(message)
      const first = [...waiting].find(({ phoneNumber }) => isToPhone(phoneNumber)(message))
      if (first) first.resolve(message)
      else unread.add(message)
      while (messages.length > maxMessages || Number(messages[0]?.sentAt) < since)
        unread.delete(messages.shift() as InboxMessage)
    },
    take: (message) => void unread.delete(message),
    listTaken: () => messages.flatMap((message) => (unread.has(message) ? [] : [message.reference_id])),
    reset: () => forget('reset'),
    close() {
      isClosed = true
      forget('closed')
    },
  }
}

const isToPhone = (phoneNumber: string | undefined) => (message: InboxMessage) =>
  phoneNumber === undefined || message.phone_number === phoneNumber

/** Why a signal aborted; not every implementation says. */
const readAbortReason = (signal: AbortSignal | undefined): unknown =>
  signal?.reason ?? new DOMException('This operation was aborted', 'AbortError')
