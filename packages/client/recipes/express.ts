import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import express from 'express'

const apiKey = process.env['TELESIGN_API_KEY'] ?? ''

export const app: express.Express = express()

// express.raw, on this route and before any express.json: the signature covers the bytes as they came.
app.post('/delivery-reports', express.raw({ type: '*/*' }), async (request, response) => {
  try {
    const report = await unwrapDeliveryReport({ body: request.body, headers: request.headers, apiKey })
    console.log(report.reference_id, report.status.description, report.delivery.delivered)
    response.sendStatus(204)
  } catch (error) {
    response.sendStatus(error instanceof WebhookVerificationError ? 401 : 500)
  }
})
