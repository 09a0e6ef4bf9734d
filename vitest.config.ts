import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{spec,packages/*,docs}/test/**/*.test.ts'],
    testTimeout: 30_000,
    // Of two cores vitest would take one, and most tests wait for a program or a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    typecheck: {
      enabled: true,
      include: ['packages/*/test/**/*.test-d.ts'],
      tsconfig: 'tsconfig.test-d.json',
    },
  },
})
