import { createClient } from '@sms-verify/client'
import { beforeAll, describe, expect, it } from 'vitest'
import { startMock } from '../test/start-mock.ts'
import type { phoneTasks } from './tasks.ts'

const mock = startMock()

describe('the tasks of Cypress', () => {
  let tasks: ReturnType<typeof phoneTasks>
  const client = () => createClient({ ...mock.server.credentials, baseUrl: mock.server.url })
  beforeAll(async () => {
    const { default: config } = await import('./cypress.config.ts')
    config.e2e.setupNodeEvents((event, given) => {
      expect(event).toBe('task')
      tasks = given
    })
  })

  it('return the code that was sent to a number', async () => {
    const number = tasks.newNumber()
    const { reference_id } = await client().send({ phone_number: number })
    expect((await client().check(reference_id, await tasks.nextCode(number))).result).toBe('valid')
  })

  it('give a number with an outcome', async () => {
    const number = tasks.newNumberWithOutcome('codeExpired')
    const { reference_id } = await client().send({ phone_number: number })
    expect((await client().check(reference_id, await tasks.nextCode(number))).result).toBe('expired')
  })

  it('give each test another number', () => {
    expect(tasks.newNumber()).not.toBe(tasks.newNumber())
  })
})
