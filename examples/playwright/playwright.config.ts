import { defineConfig } from '@playwright/test'

const mock = 'http://127.0.0.1:4010'
const credentials = { TELESIGN_CUSTOMER_ID: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890', TELESIGN_API_KEY: 'dGVzdA==' }

export default defineConfig({
  use: { baseURL: 'http://127.0.0.1:3000' },
  webServer: [
    { command: 'npx sms-verify-mock --port 4010', url: `${mock}/_mock/health`, env: credentials },
    { command: 'node application.ts', url: 'http://127.0.0.1:3000', env: { ...credentials, SMS_VERIFY_URL: mock } },
  ],
})
