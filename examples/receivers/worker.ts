import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'
import { recordReport } from './record-report.ts'

export default {
  async fetch(request: Request, { TELESIGN_API_KEY: apiKey }: { TELESIGN_API_KEY: string }): Promise<Response> {
    try {
      const { headers, method } = request
      const report = await unwrapDeliveryReport({ body: await request.arrayBuffer(), headers, method, apiKey })
      recordReport(report)
      return new Response(null, { status: 200 }) // within 5 seconds, or the service sends the report again
    } catch (error) {
      return new Response(null, { status: error instanceof WebhookVerificationError ? 401 : 500 })
    }
  },
}
