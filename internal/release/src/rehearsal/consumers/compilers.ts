import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compilers } from '../programs.ts'
import { createProject } from '../project.ts'
import { run } from '../run.ts'
import { type Consumer, everything, mswVersions, vitestVersion } from './consumer.ts'
import { publishedSamples } from './samples.ts'

const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]
const application = new URL('../../../../e2e/src/consumer.ts', import.meta.url)

/** The declarations as they were published; nothing of ours is skipped. */
export const compilerConsumer: Consumer = {
  name: 'TypeScript 5.9 and 7: README samples under nodenext and bundler',
  async run(stage) {
    const others = { '@types/node': '^24.0.0', msw: mswVersions['msw 3'], vitest: vitestVersion }
    const project = await createProject(stage, 'pnpm', { ours: everything, others })
    const samples = (await publishedSamples(project)).filter(({ language }) => language === 'ts')
    const files = samples.map((_, index) => `sample-${index}.ts`)
    for (const [index, { source }] of samples.entries()) {
      await writeFile(join(project, `sample-${index}.ts`), `${source}\nexport {}\n`)
    }
    await cp(application, join(project, 'application.ts'))
    for (const [version, compiler] of Object.entries(compilers)) {
      for (const resolution of resolutions) {
        const config = `tsconfig.${version}-${resolution.moduleResolution}.json`
        const compilerOptions = {
          ...{ strict: true, noEmit: true, types: ['node'], resolveJsonModule: true },
          ...{ target: 'es2023', lib: ['es2024', 'esnext.disposable', 'dom', 'dom.iterable'], ...resolution },
        }
        // The declarations of vitest are not ours to check; our own are checked whole where no test runner is around.
        const parts = [
          { compilerOptions: { ...compilerOptions, skipLibCheck: true }, files },
          { compilerOptions, files: ['application.ts'] },
        ]
        for (const part of parts) {
          await writeFile(join(project, config), JSON.stringify(part))
          await run(process.execPath, [compiler, '-p', config], { cwd: project })
        }
      }
    }
  },
}
