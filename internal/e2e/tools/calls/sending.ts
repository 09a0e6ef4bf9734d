/** What each call is given. */
export interface Sending {
  readonly baseUrl: string
  readonly customerId: string
  readonly apiKey: string
  readonly message: { readonly phone_number: string; readonly template: string }
}
