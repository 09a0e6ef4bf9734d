import { type Client, createClient } from '@sms-verify/client'
import { setupMock } from '@sms-verify/mocks/browser'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { deliveryStatuses } from '@sms-verify/types/codes'

async function verify(client: Client, readCode: () => string | undefined): Promise<string> {
  const { reference_id } = await client.send({ phone_number: '15558675309' })
  return (await client.check(reference_id, readCode() ?? '')).result
}

/** Once through a `fetch` that is handed over, once through the worker of msw. */
async function verifyTwice(): Promise<string[]> {
  const simulation = createSimulation()
  const inProcess = await verify(
    createClient({ ...simulation.credentials, fetch: simulation.fetch }),
    () => simulation.inbox.last()?.code,
  )
  await using mock = await setupMock({ hooks: false, worker: { quiet: true } }).start()
  return [inProcess, await verify(createClient(mock.credentials), () => mock.inbox.last()?.code)]
}

document.body.textContent = deliveryStatuses[200].text
document.title = await verifyTwice().then(
  (results) => results.join(', '),
  (error) => String(error),
)
