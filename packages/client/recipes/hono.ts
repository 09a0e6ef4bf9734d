import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import { Hono } from 'hono'

const apiKey = process.env['TELESIGN_API_KEY'] ?? ''

export const app = new Hono()

app.post('/delivery-reports', async ({ req, body }) => {
  const report = await unwrapDeliveryReport({ body: await req.arrayBuffer(), headers: req.header(), apiKey })
  console.log(report.reference_id, report.status.description, report.delivery.delivered)
  return body(null, 204)
})

app.onError((error, { body }) => body(null, error instanceof WebhookVerificationError ? 401 : 500))
