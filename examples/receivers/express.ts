import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import express from 'express'
import { recordReport } from './record-report.ts'

const apiKey = process.env.TELESIGN_API_KEY ?? ''

export const app: express.Express = express()

// express.raw, on this route and before any express.json: the signature covers the bytes exactly as they arrive.
app.post('/delivery-reports', express.raw({ type: '*/*' }), async (request, response) => {
  try {
    const report = await unwrapDeliveryReport({ body: request.body, headers: request.headers, apiKey })
    recordReport(report)
    response.sendStatus(200) // within 5 seconds, or the service sends the report again
  } catch (error) {
    response.sendStatus(error instanceof WebhookVerificationError ? 401 : 500)
  }
})
