import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/** Bundles an entry, and the packages as they are published, into one module. */
export async function bundle(entry: 'worker' | 'page' | 'msw-page', platform: 'neutral' | 'browser'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./entries/${entry}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform,
    // For no platform in particular esbuild reads no main fields; the bundlers of workers do.
    mainFields: ['browser', 'module', 'main'],
    target: 'es2023',
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}
