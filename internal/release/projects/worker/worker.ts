import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'

/** Sends a code and checks it, all inside of the Worker. */
async function verify(): Promise<string> {
  const simulation = createSimulation()
  const client = createClient({ ...simulation.credentials, fetch: simulation.fetch })
  const { reference_id } = await client.send({ phone_number: '15558675309' })
  const code = simulation.inbox.last()?.code ?? ''
  return (await client.check(reference_id, code)).result
}

export default { fetch: async (): Promise<Response> => new Response(await verify()) }
