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
  /** The service responded to a request. */
  readonly request: RecordedRequest
  /** An attempt to post a delivery report ended, with or without a response. */
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

/** A function that is called with each event. */
export type EventListener = (event: SimulationEvent) => void

/** Notifies listeners of events. */
export interface Events {
  /** Notifies every listener; calls `data` only if there is a listener. */
  emit<Name extends keyof SimulationEvents>(name: Name, data: () => SimulationEvents[Name]): void
  /** Adds a listener; returns a function that removes it. */
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

/** A listener that throws must not affect the request or the other listeners. */
function call(listener: EventListener, event: SimulationEvent): void {
  try {
    listener(event)
  } catch (error) {
    Promise.reject(error)
  }
}
