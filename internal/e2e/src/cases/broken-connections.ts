import { type Client, ConnectionError, createClient, isSmsVerifyError, TimeoutError } from '@sms-verify/client'
import { equal, isA, rejection } from '../assert.ts'
import type { Case } from '../case.ts'
import { account, apiKey, customerId, messagesAt, phone_number, reference, typedCode } from './helpers.ts'

/** What the client makes of a connection that is refused or breaks. */
export const brokenConnectionCases: readonly Case[] = [
  {
    name: 'throws a ConnectionError where nothing listens',
    async run({ closedUrl, traits }) {
      const verify = createClient({ ...account, baseUrl: closedUrl, maxRetries: 0 })
      const error = await rejection(verify.send({ phone_number }), isA(ConnectionError))
      equal(error.effect, traits.refusal)
    },
  },
  {
    name: 'has a message sent once where the connection breaks after the request',
    async run({ hangUpUrl, credentials }) {
      // This leaves a connection open: what breaks on one that is reused, some runtimes send again by themselves.
      const before = await messagesAt(hangUpUrl)
      const verify = createClient({ ...credentials, baseUrl: hangUpUrl })
      const error = await rejection(verify.send({ phone_number }), isSmsVerifyError)
      equal([error.effect, (await messagesAt(hangUpUrl)).length - before.length], ['unknown', 1])
    },
  },
  {
    name: 'does not take it for proof of anything that nothing listens any more after a connection broke',
    async run({ hangUpUrl }) {
      const calls: ((verify: Client) => Promise<unknown>)[] = [
        (verify) => verify.send({ phone_number }),
        (verify) => verify.check(reference, typedCode),
      ]
      for (const call of calls) {
        const baseUrl = await (await fetch(`${hangUpUrl}/dying`)).text()
        await fetch(baseUrl).then((answer) => answer.text())
        const error = await rejection(call(createClient({ ...account, baseUrl, maxRetries: 0 })), isA(ConnectionError))
        equal(error.effect, 'unknown')
      }
    },
  },
  {
    name: 'lets go of a connection whose answer begins and does not end',
    async run({ hangUpUrl }) {
      // The fetch of Node 22 loses a signal that nobody else holds to the garbage collector.
      const { gc = () => {} } = globalThis as { gc?: () => void }
      const collection = setInterval(gc, 20)
      const verify = createClient({ ...account, baseUrl: `${hangUpUrl}/stalling`, attemptTimeout: 200, maxRetries: 0 })
      await rejection(verify.status(reference), isA(TimeoutError)).finally(() => clearInterval(collection))
      await fetch(`${hangUpUrl}/stalled`, { signal: AbortSignal.timeout(30_000) })
    },
  },
  {
    name: 'keeps the code, the phone number and the key out of what this runtime says of a broken connection',
    async run({ closedUrl, hangUpUrl }) {
      const secrets = [phone_number, typedCode, apiKey, btoa(`${customerId}:${apiKey}`)]
      for (const baseUrl of [closedUrl, hangUpUrl]) {
        const verify = createClient({ ...account, baseUrl, auth: 'basic', maxRetries: 0 })
        for (const call of [() => verify.send({ phone_number }), () => verify.check(reference, typedCode)]) {
          const error = await rejection(call(), isA(ConnectionError))
          const texts = [String(error), String(error.stack), String(error.cause), JSON.stringify(error)]
          equal(
            secrets.filter((secret) => texts.some((text) => text.includes(secret))),
            [],
          )
        }
      }
    },
  },
]
