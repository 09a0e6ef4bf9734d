import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{spec,packages/*,docs}/test/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
