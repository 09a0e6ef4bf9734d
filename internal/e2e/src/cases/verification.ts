import { createClient, ValidationError } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import vectors from '../../../../packages/digest/test/vectors.json' with { type: 'json' }
import { equal, isA, rejection } from '../assert.ts'
import type { Case, Context } from '../case.ts'
import { createTestClient, customerId, messagesAt, phone_number, reference } from './helpers.ts'

const auths = ['digest', 'basic'] as const

/** What a program does with the client when all goes well. */
export const verificationCases: readonly Case[] = [
  {
    name: 'runs in the runtime it is meant for',
    async run({ traits }) {
      equal([navigator.userAgent.includes(traits.userAgent), 'process' in globalThis], [true, traits.hasProcess])
    },
  },
  {
    name: 'names the missing option where the environment has no account, or there is none',
    async run() {
      const withoutAccount = async () => createClient()
      const error = await rejection(withoutAccount(), isA(ValidationError))
      equal([error.field, error.received, error.effect], ['customerId', 'none', 'none'])
    },
  },
  {
    name: 'signs a send and a check as the vectors are signed',
    async run() {
      const sent: (string | null)[] = []
      const verify = createTestClient(async (_input, init) => {
        sent.push(new Headers(init?.headers).get('authorization'))
        return Response.json({ reference_id: reference, status: { code: 290, description: 'Message in progress' } })
      })
      const findVector = (name: string) => vectors.requests.find((vector) => vector.name === name)
      const [post, get] = [findVector('POST with x-ts-date'), findVector('GET with a query')]
      await runWithNonceAndDate(post?.headers, async () => {
        await verify.send({ phone_number })
        await verify.check(reference, '1234567')
      })
      equal(sent, [`TSA ${customerId}:${post?.signature}`, `TSA ${customerId}:${get?.signature}`])
    },
  },
  ...auths.map((auth) => ({
    name: `carries a whole verification in process, signed in by ${auth}`,
    async run() {
      const simulation = createSimulation()
      const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch, auth })
      const { reference_id } = await verify.send({ phone_number })
      const { code } = await simulation.inbox.next(phone_number)
      equal((await verify.check(reference_id, code === '0000000' ? '0000001' : '0000000')).result, 'invalid')
      equal((await verify.check(reference_id, code)).result, 'valid')
      equal((await verify.status(reference_id)).verify?.code_state, 'VALID')
    },
  })),
  ...auths.map((auth) => ({
    name: `carries a whole verification over HTTP, signed in by ${auth}`,
    async run({ baseUrl, credentials }: Context) {
      const verify = createClient({ ...credentials, baseUrl, auth })
      const { reference_id, response } = await verify.send({ phone_number })
      equal(response.status, 200)
      const message = (await messagesAt(baseUrl)).find((each) => each.reference_id === reference_id)
      const code = message?.code ?? ''
      equal((await verify.check(reference_id, code)).result, 'valid')
      equal((await verify.status(reference_id)).verify?.code_state, 'VALID')
    },
  })),
  {
    name: 'completes over HTTP what was sent with a code of the caller',
    async run({ baseUrl, credentials }) {
      const verify = createClient({ ...credentials, baseUrl })
      const { reference_id } = await verify.send({ phone_number, verify_code: '0042' })
      equal((await verify.complete(reference_id)).status.code, 1900)
    },
  },
]

/** Runs something at the time, and with the nonce, of a vector. */
async function runWithNonceAndDate(headers: Record<string, string> | undefined, run: () => Promise<void>) {
  const { now } = Date
  const date = Date.parse(headers?.['x-ts-date'] ?? '')
  Date.now = () => date
  Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => headers?.['x-ts-nonce'] })
  try {
    await run()
  } finally {
    Date.now = now
    Reflect.deleteProperty(crypto, 'randomUUID')
  }
}
