import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { DefaultTheme, UserConfig } from 'vitepress'

type Plugin = Extract<
  NonNullable<NonNullable<UserConfig<DefaultTheme.Config>['vite']>['plugins']>[number],
  { name: string }
>

const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
const inBrowsersOnly = ['@sms-verify/mocks/browser']

/** Adds msw's worker beside the pages, and leaves modules that Node cannot load to browsers. */
export const playground = (): Plugin => ({
  name: 'playground',
  enforce: 'pre',
  resolveId: (id, _importer, { ssr }) => (ssr && inBrowsersOnly.includes(id) ? { id, external: true } : undefined),
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'mockServiceWorker.js', source: readFileSync(worker, 'utf8') })
  },
})

/** Preloads the chunk of the playground with the first scripts of a page. */
export async function withPlayground(html: string, outDir: string, base: string): Promise<string> {
  const chunks = await readdir(join(outDir, 'assets/chunks'))
  const chunk = chunks.find((file) => file.startsWith('playground.'))
  if (!chunk) throw new Error('The build has no chunk named playground.')
  const link = `    <link rel="modulepreload" href="${base}assets/chunks/${chunk}">\n`
  return html.replace('  </head>', () => `${link}  </head>`)
}
