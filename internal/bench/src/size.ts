import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('..', import.meta.url))

/** Bytes of an entry with everything it pulls in, minified and gzipped. */
export async function bundleSize(entry: string, platform: 'neutral' | 'node' = 'neutral'): Promise<number> {
  const hasDefault = 'default' in (await import(entry))
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '${entry}'${hasDefault ? `; export { default } from '${entry}'` : ''}`,
      resolveDir: here,
    },
    bundle: true,
    format: 'esm',
    logLevel: 'error',
    mainFields: ['module', 'main'],
    minify: true,
    platform,
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

/** The size of an installed client on disk, in bytes. */
export function installSize(): number {
  const { resolve } = createRequire(import.meta.url)
  const resolveFolder = (name: string, from: (id: string) => string) => dirname(from(`${name}/package.json`))
  const ours = ['@sms-verify/client', '@sms-verify/digest', '@sms-verify/types'].map((name) =>
    resolveFolder(name, resolve),
  )
  const openapiFetch = resolveFolder('openapi-fetch', resolve)
  const helpers = resolveFolder('openapi-typescript-helpers', createRequire(`${openapiFetch}/package.json`).resolve)
  const packed = ours.map((folder) => {
    const [{ unpackedSize }] = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    return unpackedSize as number
  })
  return [...packed, folderSize(openapiFetch), folderSize(helpers)].reduce((sum, bytes) => sum + bytes)
}

function folderSize(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => join(folder, entry.name))
    .reduce((sum, path) => sum + (statSync(path).isDirectory() ? folderSize(path) : statSync(path).size), 0)
}
