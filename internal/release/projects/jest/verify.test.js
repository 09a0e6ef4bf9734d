import { createClient, isApiError } from '@sms-verify/client'
import { setupMock } from '@sms-verify/mocks/node'

// Jest has its hooks as globals, also in ES modules.
const mock = setupMock()

test('a code reaches the phone and is valid once', async () => {
  const verify = createClient(mock.credentials)
  const { reference_id } = await verify.send({ phone_number: '15558675309' })
  const { code } = await mock.inbox.next('15558675309')
  expect((await verify.check(reference_id, code)).result).toBe('valid')
})

test('an outcome on demand is told by its name', async () => {
  mock.respondWith('rateLimitExceeded')
  const error = await createClient({ ...mock.credentials, maxRetries: 0 })
    .send({ phone_number: '15558675309' })
    .then(
      () => undefined,
      (reason) => reason,
    )
  expect(isApiError(error, 'rateLimitExceeded')).toBe(true)
})

test('a request that nothing mocks is refused', async () => {
  await expect(fetch('https://rest-api.telesign.com/v1/messaging')).rejects.toThrow()
})
