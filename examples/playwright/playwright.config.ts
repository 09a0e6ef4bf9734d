import { defineConfig } from '@playwright/test'
import type { MockFixtures, PhoneFixtures } from '@sms-verify/mock-server/playwright'

const mockUrl = 'http://127.0.0.1:4010'
const credentials = { TELESIGN_CUSTOMER_ID: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890', TELESIGN_API_KEY: 'dGVzdA==' }

export default defineConfig<PhoneFixtures, MockFixtures>({
  fullyParallel: true,
  use: { baseURL: 'http://127.0.0.1:3000', mockUrl },
  webServer: [
    { command: 'npx sms-verify-mock --port 4010', url: `${mockUrl}/_mock/health`, env: credentials },
    { command: 'node application.ts', url: 'http://127.0.0.1:3000', env: { ...credentials, SMS_VERIFY_URL: mockUrl } },
  ],
})
