import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { connectMock } from '@sms-verify/mock-server/connect'
import { GenericContainer, Wait } from 'testcontainers'

let container
let url
before(async () => {
  container = await new GenericContainer('ghcr.io/sms-verify/sms-verify:latest')
    .withExposedPorts(4010)
    // The image checks its own health.
    .withWaitStrategy(Wait.forHealthCheck())
    .start()
  url = `http://${container.getHost()}:${container.getMappedPort(4010)}`
})
after(() => container.stop())

test('the code arrives on the phone', async () => {
  const mock = connectMock(url)
  // Have your application, which talks to `url`, send a code to this number; then read the code.
  const message = mock.inbox.next('12125550123', { signal: AbortSignal.timeout(5_000) })
  assert.match((await message).code, /^\d+$/)
})
