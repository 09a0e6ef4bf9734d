/** The part of the vendor's SDK that is measured; it comes without declarations. */
declare module 'telesignsdk' {
  export default class TeleSign {
    constructor(customerId: string, apiKey: string, restEndpoint: string)
    rest: {
      execute(callback: (error: unknown, answer: unknown) => void, method: string, path: string, form: object): void
    }
  }
}
