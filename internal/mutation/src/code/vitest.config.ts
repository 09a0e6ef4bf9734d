import { defineConfig } from 'vitest/config'

// The tests of the code that is mutated, without what is slow, starts processes or looks at types.
export default defineConfig({
  test: {
    include: ['packages/{client,digest,mocks,types}/test/**/*.test.ts'],
    exclude: ['**/msw.test.ts', '**/node.test.ts', '**/node_modules/**'],
    testTimeout: 10_000,
  },
})
