import { createSimulation } from '@sms-verify/mocks/simulation'

/** The service in this process: every client that is made without options talks to it. */
export const simulation = createSimulation({ retention: 100_000 })

process.env.TELESIGN_CUSTOMER_ID = simulation.credentials.customerId
process.env.TELESIGN_API_KEY = simulation.credentials.apiKey
globalThis.fetch = simulation.fetch
