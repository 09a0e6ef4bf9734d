import { createClient, ValidationError } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import type { Credentials } from './signing.ts'

/** The account that the simulated service accepts. */
export const testAccount = (): Credentials => ({ ...createSimulation().credentials })

/** The client's validation errors for credentials: a message by field name. */
export function findCredentialFaults(credentials: Credentials): { [Name in keyof Credentials]?: string } {
  try {
    createClient(credentials)
    return {}
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return { [error.field]: `Expected ${error.expected}.` }
  }
}
