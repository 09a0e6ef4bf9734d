import { join } from 'node:path'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'
import { createProject } from '../project.ts'
import type { Consumer } from './consumer.ts'

/** A Worker that verifies against the simulation it carries. */
export const workerConsumer: Consumer = {
  name: 'Worker in miniflare: a verification',
  async run(stage) {
    const project = await createProject(stage, 'pnpm', { ours: ['client', 'mocks'], template: 'worker' })
    const { outputFiles } = await build({
      entryPoints: [join(project, 'worker.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      conditions: ['workerd', 'worker', 'browser'],
      mainFields: ['browser', 'module', 'main'],
      target: 'es2023',
      logLevel: 'error',
    })
    const miniflare = new Miniflare({
      modules: true,
      script: outputFiles[0]?.text ?? '',
      compatibilityDate: '2026-01-01',
      cf: false,
      telemetry: { enabled: false },
    })
    try {
      const text = await (await miniflare.dispatchFetch('http://localhost/')).text()
      if (text !== 'valid') throw new Error(`The Worker answers ${JSON.stringify(text)}, not "valid".`)
    } finally {
      await miniflare.dispose()
    }
  },
}
