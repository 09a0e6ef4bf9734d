/** The server a contender sends to, and the account it signs in with. */
export interface Target {
  readonly baseUrl: string
  readonly customerId: string
  readonly apiKey: string
}

/** The path every contender posts its form to. */
export const path = '/v1/verify/sms'

/** The form every contender sends: eight fields, as a careful caller fills them in. */
export const form = {
  phone_number: '15558675309',
  ucid: 'BACS',
  originating_ip: '203.0.113.42',
  language: 'en-US',
  template: 'Your code is $$CODE$$. Nobody will ever ask you for it.',
  sender_id: 'Example',
  is_primary: 'true',
  callback_url: 'https://example.com/delivery-reports',
} as const

const { callback_url: _, ...quietForm } = form

/** The same form without a `callback_url`: the simulation would post reports there. */
export { quietForm }

/** That form as it travels. */
export const sendBody = new URLSearchParams(quietForm).toString()

/** The value of an `Authorization` header that carries the API key as it is. */
export const formatBasicAuth = ({ customerId, apiKey }: Target): string => `Basic ${btoa(`${customerId}:${apiKey}`)}`
