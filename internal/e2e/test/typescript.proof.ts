import { execFile } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const { resolve } = createRequire(import.meta.url)
const compiler = (name: string) => resolve(`${name}/package.json`).replace('package.json', 'bin/tsc')
const here = fileURLToPath(new URL('../', import.meta.url))

const compilers = { '5.9': compiler('typescript-5'), '7': compiler('typescript') }
const resolutions = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
]
// It is gone in TypeScript 7.
const node10 = { module: 'esnext', moduleResolution: 'node10' }

const cases = Object.entries(compilers).flatMap(([version, path]) =>
  [...resolutions, ...(version === '7' ? [] : [node10])].flatMap((resolution) =>
    [true, false].map((exact) => ({ version, path, resolution, exact })),
  ),
)

describe('the declarations', () => {
  it.each(cases)(
    'check under TypeScript $version, $resolution.moduleResolution, exactOptionalPropertyTypes $exact',
    async ({ version, path, resolution, exact }) => {
      const consumer = `src/consumer${resolution === node10 ? '-node10' : ''}.ts`
      const file = `${here}tsconfig.${version}-${resolution.moduleResolution}-${exact}.json`
      // Nothing is skipped: the declarations themselves are what is checked. Those of msw want the DOM.
      const compilerOptions = {
        ...{ noEmit: true, strict: true, skipLibCheck: false, exactOptionalPropertyTypes: exact, types: ['node'] },
        ...{ target: 'es2023', lib: ['es2024', 'dom', 'dom.iterable'], ...resolution },
      }
      await writeFile(file, JSON.stringify({ compilerOptions, files: [consumer] }))
      const { stdout } = await run(process.execPath, [path, '-p', file]).catch((error) => error)
      await rm(file)
      expect(stdout).toBe('')
    },
  )
})
