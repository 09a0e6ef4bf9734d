import type { Account } from '../auth/account.ts'
import type { SentMessage } from '../messages/message.ts'
import type { InboxMessage } from './inbox.ts'
import type { RecordedRequest, ReportAttempt } from './records.ts'

/** What can happen in a simulation, by the name of the event. */
export interface SimulationEvents {
  /** The service accepted a message. */
  readonly sent: SentMessage
  /** A message reached its phone. */
  readonly arrived: InboxMessage
  /** The service answered a request. */
  readonly request: RecordedRequest
  /** A delivery report was answered, or was not. */
  readonly report: ReportAttempt
  /** A test moved the clock. */
  readonly clock: { readonly now: Date }
  /** A test changed an account; this is its whole state. */
  readonly account: Account
  /** A test reset the simulation or imported a state: everything before is forgotten. */
  readonly reset: Readonly<Record<string, never>>
}

/** Something that happened in a simulation. */
export type SimulationEvent = {
  [Name in keyof SimulationEvents]: { readonly name: Name; readonly data: SimulationEvents[Name] }
}[keyof SimulationEvents]

/** What is called with each event. */
export type EventListener = (event: SimulationEvent) => void

/** Tells listeners what happens. */
export interface Events {
  /** Tells every listener; `data` is called only if there is one. */
  emit<Name extends keyof SimulationEvents>(name: Name, data: () => SimulationEvents[Name]): void
  /** Adds a listener; returns what removes it. */
  subscribe(listener: EventListener): () => void
  /** Removes every listener. */
  clear(): void
}

export function createEvents(): Events {
  const subscriptions = new Set<{ readonly listener: EventListener }>()
  return {
    emit(name, data) {
      if (subscriptions.size === 0) return
      const event = { name, data: data() } as SimulationEvent
      for (const { listener } of [...subscriptions]) call(listener, event)
    },
    subscribe(listener) {
      const subscription = { listener }
      subscriptions.add(subscription)
      return () => void subscriptions.delete(subscription)
    },
    clear: () => subscriptions.clear(),
  }
}

/** A listener that throws fails on its own: neither the request nor the other listeners have anything to do with it. */
function call(listener: EventListener, event: SimulationEvent): void {
  try {
    listener(event)
  } catch (error) {
    Promise.reject(error)
  }
}
