import { defineConfig } from '@playwright/test'
import type { MockFixtures, PhoneFixtures } from '@sms-verify/mock-server/playwright'

export default defineConfig<PhoneFixtures, MockFixtures>({
  testDir: '.',
  fullyParallel: true,
  workers: 4,
  retries: 0,
  reporter: 'json',
  projects: [
    { name: 'shared', use: { mockUrl: process.env['SHARED_URL'] } },
    { name: 'one for each worker', use: { mockUrl: undefined } },
  ],
})
