import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'

const apiKey = process.env['TELESIGN_API_KEY'] ?? ''

export const server = createServer(async (request, response) => {
  try {
    const { headers, method } = request
    const report = await unwrapDeliveryReport({ body: await buffer(request), headers, method, apiKey })
    console.log(report.reference_id, report.status.description, report.delivery.delivered)
    response.writeHead(204).end()
  } catch (error) {
    response.writeHead(error instanceof WebhookVerificationError ? 401 : 500).end()
  }
})
