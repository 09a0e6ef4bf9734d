import { connectMock } from '@sms-verify/mock-server/connect'
import { outcomes } from '@sms-verify/types/codes'

const digits = (count: number) => String(Math.floor(Math.random() * 10 ** count)).padStart(count, '0')

/** The tasks that tests in the browser call with `cy.task`. */
export function phoneTasks(mockUrl: string) {
  const mock = connectMock(mockUrl)
  return {
    /** A number for one test. */
    newNumber: () => `15552${digits(6)}`,
    /** A number for one test, whose requests have an outcome. */
    newNumberWithOutcome: (outcome: keyof typeof outcomes) => `${outcomes[outcome].phone}${digits(4)}`,
    async nextCode(number: string) {
      const { code } = await mock.inbox.next(number, { signal: AbortSignal.timeout(10_000) })
      return code
    },
  }
}
