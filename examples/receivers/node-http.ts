import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import { recordReport } from './record-report.ts'

const apiKey = process.env.TELESIGN_API_KEY ?? ''

export const server = createServer(async (request, response) => {
  try {
    const { headers, method } = request
    const report = await unwrapDeliveryReport({ body: await buffer(request), headers, method, apiKey })
    recordReport(report)
    response.writeHead(200).end() // within 5 seconds, or the service sends the report again
  } catch (error) {
    response.writeHead(error instanceof WebhookVerificationError ? 401 : 500).end()
  }
})
