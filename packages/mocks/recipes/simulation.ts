import { createSimulation } from '@sms-verify/mocks/simulation'

/** The simulated service of a preview deployment, under a path of the application itself. */
export const simulation = createSimulation({ basePath: '/telesign' })
