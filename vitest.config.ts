import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{spec,packages/*,docs}/test/**/*.test.ts'],
    testTimeout: 30_000,
    typecheck: {
      enabled: true,
      include: ['packages/*/test/**/*.test-d.ts'],
      tsconfig: 'tsconfig.test-d.json',
    },
  },
})
