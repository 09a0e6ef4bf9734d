/** An SMS as the end user's phone received it. */
export interface InboxMessage {
  readonly phone_number: string
  readonly text: string
  readonly code: string
  readonly reference_id: string
  readonly sentAt: Date
}

/** The phones of all end users. */
export interface Inbox {
  /** All messages, oldest first; those of one phone where a number is given. */
  all(phoneNumber?: string): InboxMessage[]
  /** The newest message; that of one phone where a number is given. */
  last(phoneNumber?: string): InboxMessage | undefined
  /**
   * The oldest message that `next` has not returned yet; waits for one where there is none. It takes messages of one
   * phone where a number is given, and rejects where `signal` aborts.
   */
  next(phoneNumber?: string, options?: { signal?: AbortSignal }): Promise<InboxMessage>
}

/** The inbox as the simulation sees it. */
export interface WritableInbox extends Inbox {
  /** Takes a message, and forgets those from before a moment. */
  receive(message: InboxMessage, since: number): void
  reset(): void
}

interface Waiting {
  readonly phoneNumber: string | undefined
  readonly resolve: (message: InboxMessage) => void
}

export function createInbox(most: number): WritableInbox {
  const messages: InboxMessage[] = []
  const unread = new Set<InboxMessage>()
  const waiting = new Set<Waiting>()

  const ofPhone = (phoneNumber: string | undefined) => (message: InboxMessage) =>
    phoneNumber === undefined || message.phone_number === phoneNumber

  function wait(phoneNumber: string | undefined, signal: AbortSignal | undefined): Promise<InboxMessage> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        waiting.delete(entry)
        reject(signal?.reason)
      }
      const entry: Waiting = {
        phoneNumber,
        resolve(message) {
          waiting.delete(entry)
          signal?.removeEventListener('abort', stop)
          resolve(message)
        },
      }
      if (signal?.aborted) return stop()
      signal?.addEventListener('abort', stop, { once: true })
      waiting.add(entry)
    })
  }

  return {
    all: (phoneNumber) => messages.filter(ofPhone(phoneNumber)),
    last: (phoneNumber) => messages.findLast(ofPhone(phoneNumber)),
    async next(phoneNumber, { signal } = {}) {
      const isWanted = ofPhone(phoneNumber)
      for (const message of unread) {
        if (!isWanted(message)) continue
        unread.delete(message)
        return message
      }
      return wait(phoneNumber, signal)
    },
    receive(message, since) {
      messages.push(message)
      const first = [...waiting].find(({ phoneNumber }) => ofPhone(phoneNumber)(message))
      if (first) first.resolve(message)
      else unread.add(message)
      while (messages.length > most || Number(messages[0]?.sentAt) < since)
        unread.delete(messages.shift() as InboxMessage)
    },
    reset() {
      messages.length = 0
      unread.clear()
    },
  }
}
