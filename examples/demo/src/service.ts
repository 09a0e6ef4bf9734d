import { createInterface } from 'node:readline/promises'
import { type Client, createClient } from '@sms-verify/client'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { say } from './terminal.ts'

/** The service the demo talks to, and the phone the code arrives on. */
export interface Service extends AsyncDisposable {
  readonly verify: Client
  readonly phoneNumber: string
  /** The code as the end user reads it from the SMS. */
  readCode(): Promise<string>
  /** The mock server; `undefined` if the service is real. */
  readonly mock: MockServer | undefined
}

/** Opens the real service if a number is given, else a mock server on a free port. */
export const openService = (live: string | undefined): Promise<Service> => (live ? openReal(live) : openMock())

async function openReal(phoneNumber: string): Promise<Service> {
  const verify = createClient()
  say.step('Talking to the real service. Each message is billed.')
  return {
    verify,
    phoneNumber,
    mock: undefined,
    async readCode() {
      using prompt = createInterface({ input: process.stdin, output: process.stdout })
      return (await prompt.question('  The code in the SMS: ')).trim()
    },
    async [Symbol.asyncDispose]() {},
  }
}

async function openMock(): Promise<Service> {
  const mock = await startMockServer({ port: 0 })
  const phoneNumber = '15558675309'
  say.step(`Mock server on ${mock.url}, client with digest signing`)
  return {
    // Retries would only make the demo slower: it causes the errors on purpose.
    verify: createClient({ ...mock.credentials, baseUrl: mock.url, maxRetries: 0 }),
    phoneNumber,
    mock,
    async readCode() {
      const { text, code } = await mock.inbox.next(phoneNumber)
      say.sms(phoneNumber, text)
      return code
    },
    [Symbol.asyncDispose]: () => mock.close(),
  }
}
