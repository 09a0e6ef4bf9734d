import { createClient } from '@sms-verify/client'
import { setupMock } from '@sms-verify/mocks/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createVerifications } from './verifications.ts'

const mock = setupMock({ hooks: { beforeAll, afterEach, afterAll } }) // with global hooks, as in Jest: setupMock()
const verifications = createVerifications(createClient({ ...mock.credentials, maxRetries: 0 }))

test('the right code proves the number', async () => {
  await verifications.send('session', '15558675309')
  const { code } = await mock.inbox.next('15558675309')
  expect(await verifications.check('session', code)).toBe('15558675309')
})

test('an expired code proves nothing', async () => {
  await verifications.send('session', '15558675309')
  const { code } = await mock.inbox.next('15558675309')
  mock.clock.advance({ minutes: 6 })
  expect(await verifications.check('session', code)).toBeUndefined()
})

test('a reached cap differs from a wrong number', async () => {
  mock.respondWith('transactionCapExceeded')
  const sending = verifications.send('session', '15558675309')
  await expect(sending).rejects.toMatchObject({ outcome: 'transactionCapExceeded', effect: 'none' })
})
