import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createProject } from '../project.ts'
import { run } from '../run.ts'
import { type Consumer, mswVersions, vitestVersion } from './consumer.ts'
import { publishedSamples } from './samples.ts'

const ours = ['client', 'mocks'] as const
type MswVersion = keyof typeof mswVersions

const underVitest = (version: MswVersion): Consumer => ({
  name: `vitest: README samples under ${version}`,
  async run(stage) {
    const others = { msw: mswVersions[version], vitest: vitestVersion }
    const project = await createProject(stage, 'pnpm', { ours, others })
    const tests = (await publishedSamples(project)).filter(({ isTest }) => isTest)
    if (!tests.length) throw new Error('The published READMEs show no test.')
    for (const [index, { source }] of tests.entries()) {
      // The README is written for msw 3, and says in a comment how msw 2 spells it.
      const spelled = version === 'msw 2' ? source.replaceAll('onUnhandledFrame', 'onUnhandledRequest') : source
      await writeFile(join(project, `sample-${index}.test.ts`), spelled)
    }
    await run('node', [join(project, 'node_modules/vitest/vitest.mjs'), 'run'], { cwd: project })
  },
})

const underJest = (version: MswVersion): Consumer => ({
  name: `Jest: a suite of its own under ${version}`,
  async run(stage) {
    const others = { msw: mswVersions[version], jest: '^30.0.0' }
    const project = await createProject(stage, 'pnpm', { ours, others, template: 'jest' })
    // Packages that are ES modules only need this of Jest.
    await run('node', ['--experimental-vm-modules', join(project, 'node_modules/jest/bin/jest.js'), '--ci'], {
      cwd: project,
    })
  },
})

export const testRunnerConsumers: readonly Consumer[] = [
  underVitest('msw 2'),
  underVitest('msw 3'),
  underJest('msw 2'),
  underJest('msw 3'),
]
