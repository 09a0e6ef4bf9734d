import { unwrapDeliveryReport, WebhookVerificationError } from '@sms-verify/client/webhooks'

export default {
  async fetch(request: Request, { TELESIGN_API_KEY: apiKey }: { TELESIGN_API_KEY: string }): Promise<Response> {
    try {
      const { headers, method } = request
      const report = await unwrapDeliveryReport({ body: await request.arrayBuffer(), headers, method, apiKey })
      console.log(report.reference_id, report.status.description, report.delivery.delivered)
      return new Response(null, { status: 204 })
    } catch (error) {
      return new Response(null, { status: error instanceof WebhookVerificationError ? 401 : 500 })
    }
  },
}
