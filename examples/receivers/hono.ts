import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import { Hono } from 'hono'
import { recordReport } from './record-report.ts'

const apiKey = process.env.TELESIGN_API_KEY ?? ''

export const app = new Hono()

app.post('/delivery-reports', async ({ req, body }) => {
  const report = await unwrapDeliveryReport({ body: await req.arrayBuffer(), headers: req.header(), apiKey })
  recordReport(report)
  return body(null, 200) // within 5 seconds, or the service sends the report again
})

app.onError((error, { body }) => body(null, error instanceof WebhookVerificationError ? 401 : 500))
