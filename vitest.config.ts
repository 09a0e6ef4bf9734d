import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, join } from 'node:path'
import { defineConfig } from 'vitest/config'
import LongestFirst from './internal/testing/src/longest-first.ts'

const root = import.meta.dirname
const packages = globSync('{spec,spec/copies,docs,examples,{packages,internal}/*}', { cwd: root })

/** The tests or the proofs of each package, in `test/`; those of the examples stand beside what they test. */
export const createConfig = (kind: 'test' | 'proof') =>
  defineConfig({
    test: {
      // These only end what hangs: a slow machine is no reason to fail.
      testTimeout: kind === 'proof' ? 1_800_000 : 180_000,
      hookTimeout: 600_000,
      expect: { poll: { timeout: 60_000 } },
      // Of two cores vitest would take one, and most tests wait for a program or a browser.
      maxWorkers: Math.max(2, availableParallelism() - 1),
      sequence: { sequencer: LongestFirst },
      reporters: ['default', join(root, 'internal/testing/src/reporter.ts')],
      projects: packages.map((folder) => ({
        extends: true as const,
        test: {
          name: basename(folder),
          root: join(root, folder),
          include: [folder === 'examples' ? `*/*.${kind}.ts` : `test/**/*.${kind}.ts`],
          typecheck: {
            enabled: kind === 'test' && globSync(`${folder}/test/*.test-d.ts`, { cwd: root }).length > 0,
            include: ['test/**/*.test-d.ts'],
          },
        },
      })),
    },
  })

export default createConfig('test')
