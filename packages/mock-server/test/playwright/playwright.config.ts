import { defineConfig } from '@playwright/test'
import type { MockFixtures, PhoneFixtures } from '@sms-verify/mock-server/playwright'

export default defineConfig<PhoneFixtures, MockFixtures>({
  testDir: '.',
  // Its default is the folder of the summary, which Playwright would empty.
  outputDir: '../../test-results/playwright',
  fullyParallel: true,
  workers: 4,
  retries: 0,
  reporter: 'json',
  projects: [
    { name: 'shared', use: { mockUrl: process.env['SHARED_URL'] } },
    { name: 'one for each worker', use: { mockUrl: undefined } },
  ],
})
