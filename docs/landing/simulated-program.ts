import { type Client, createClient } from '@sms-verify/client'
import { createSimulation, type InboxMessage } from '@sms-verify/mocks/simulation'

/** The client, and the phone that its messages reach. */
export interface SimulatedProgram {
  readonly verify: Pick<Client, 'send' | 'check'>
  readonly lastMessage: () => InboxMessage | undefined
}

/** Starts the real client on the simulated service. No request leaves the page. */
export function startProgram(): SimulatedProgram {
  const simulation = createSimulation()
  return {
    verify: createClient({ ...simulation.credentials, fetch: simulation.fetch }),
    lastMessage: () => simulation.inbox.last(),
  }
}
