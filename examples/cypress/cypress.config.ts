import { phoneTasks } from './tasks.ts'

const mockUrl = process.env.SMS_VERIFY_URL ?? 'http://127.0.0.1:4010'

/** Cypress calls this in Node, before the tests. */
function setupNodeEvents(on: (event: 'task', tasks: ReturnType<typeof phoneTasks>) => void): void {
  on('task', phoneTasks(mockUrl))
}

export default {
  e2e: { baseUrl: 'http://127.0.0.1:3000', specPattern: '*.cy.js', supportFile: false, setupNodeEvents },
}
