import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { DefaultTheme, UserConfig } from 'vitepress'

type Plugin = Extract<
  NonNullable<NonNullable<UserConfig<DefaultTheme.Config>['vite']>['plugins']>[number],
  { name: string }
>

const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
const inBrowsersOnly = ['@sms-verify/mocks/browser']

/** What the playground needs of the build: msw's worker beside the pages, and what Node cannot load left to browsers. */
export const playground = (): Plugin => ({
  name: 'playground',
  enforce: 'pre',
  resolveId: (id, _importer, { ssr }) => (ssr && inBrowsersOnly.includes(id) ? { id, external: true } : undefined),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: readFileSync(worker, 'utf8') })
  },
})
