import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import { afterAll, beforeAll, beforeEach } from 'vitest'

/** A mock server for the tests of a file, with its address and account in the environment, as the examples read them. */
export interface Mock {
  server: MockServer
  /** The environment of programs that the tests start. */
  env: NodeJS.ProcessEnv
  codeOnPhone(): string
}

export const phoneNumber = '15558675309'

export function startMock(): Mock {
  const mock = { codeOnPhone: () => mock.server.inbox.last(phoneNumber)?.code ?? '' } as Mock
  beforeAll(async () => {
    mock.server = await startMockServer({ port: 0 })
    const { customerId, apiKey } = mock.server.credentials
    const account = { TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey, SMS_VERIFY_URL: mock.server.url }
    Object.assign(process.env, account)
    const bin = `${import.meta.dirname}/../node_modules/.bin`
    mock.env = { ...process.env, NODE_NO_WARNINGS: '1', PATH: `${bin}:${process.env.PATH}` }
  })
  beforeEach(() => mock.server.reset())
  afterAll(() => mock.server.close())
  return mock
}
