import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkTypes, lifecycleScripts, lintPackage, missingLicense, readManifest } from '../src/packages/checks.ts'

const folder = mkdtempSync(join(tmpdir(), 'sms-verify-packages-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Packs made-up files as a package. */
function pack(files: Record<string, string>): string {
  const own = mkdtempSync(join(folder, 'package-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(own, 'package', path)), { recursive: true })
    writeFileSync(join(own, 'package', path), text)
  }
  execFileSync('tar', ['-czf', join(own, 'x-1.0.0.tgz'), '-C', own, 'package'])
  return join(own, 'x-1.0.0.tgz')
}

const manifest = {
  ...{ name: '@sms-verify/x', version: '1.0.0', license: 'MIT', type: 'module' },
  ...{ engines: { node: '>=22' }, sideEffects: false, repository: 'github:sms-verify/sms-verify' },
  exports: { '.': './index.js' },
}
const whole = {
  'package.json': JSON.stringify(manifest),
  'index.js': 'export const one = 1\n',
  'index.d.ts': 'export declare const one: 1\n',
  LICENSE: 'MIT',
}

describe('the checks of a package', () => {
  it('have nothing against one that is whole', async () => {
    const tarball = pack(whole)
    expect(await lintPackage(tarball)).toEqual([])
    expect(await checkTypes(tarball, await readManifest(tarball))).toEqual([])
    expect(await missingLicense(tarball)).toEqual([])
  })

  it('find an export that leads nowhere', async () => {
    const exports = { '.': './index.js', './more': './more.js' }
    const faults = await lintPackage(pack({ ...whole, 'package.json': JSON.stringify({ ...manifest, exports }) }))
    expect(faults.join()).toContain('more.js but the file does not exist')
  })

  it('find declarations that are missing or of another kind of module', async () => {
    const { 'index.d.ts': declarations, ...untyped } = whole
    const exports = { '.': { types: './index.d.cts', default: './index.js' } }
    const mixed = { 'package.json': JSON.stringify({ ...manifest, exports }), 'index.d.cts': declarations }
    for (const files of [untyped, { ...untyped, ...mixed }]) {
      const tarball = pack(files)
      expect(await checkTypes(tarball, await readManifest(tarball))).toHaveLength(1)
    }
  })

  it('find a license that is not there, and a script that runs on install', async () => {
    const scripts = { postinstall: 'node index.js', build: 'tsc' }
    const tarball = pack({ 'package.json': JSON.stringify({ ...manifest, scripts }) })
    expect(await missingLicense(tarball)).toHaveLength(1)
    expect(lifecycleScripts(await readManifest(tarball))).toEqual(['a script that runs on install: postinstall'])
  })
})
