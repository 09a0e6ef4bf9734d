import { signDeliveryReport, unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import vectors from '../../../../packages/digest/test/vectors.json' with { type: 'json' }
import { equal, isA, rejection } from '../assert.ts'
import type { Case } from '../case.ts'
import { account, customerId } from './helpers.ts'

/** What the client makes of delivery reports. */
export const deliveryReportCases: readonly Case[] = [
  {
    name: 'signs a delivery report as the vectors are signed, and unwraps it',
    async run() {
      const [vector] = vectors.callbacks
      const body = vector?.body ?? ''
      const headers = await signDeliveryReport({ ...account, body })
      equal(headers.Authorization, `TSA ${customerId}:${vector?.signature}`)
      const report = await unwrapDeliveryReport({ ...account, body, headers: new Headers(headers) })
      equal([report.status.code, report.delivery], [200, { final: true, delivered: true, retry: false }])
    },
  },
  {
    name: 'refuses a delivery report whose body was changed',
    async run() {
      const body = vectors.callbacks[0]?.body ?? ''
      const headers = await signDeliveryReport({ ...account, body })
      const changed = new TextEncoder().encode(`${body} `)
      const error = await rejection(
        unwrapDeliveryReport({ ...account, body: changed, headers }),
        isA(WebhookVerificationError),
      )
      equal(error.message, 'The delivery report is refused: its signature does not match the body.')
    },
  },
]
