// Writes what an installation of all our packages consists of, as CycloneDX: `node src/sbom.ts sbom.cdx.json`.
import { execFile } from 'node:child_process'
import { mkdtempDisposable, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readManifest } from './packages/checks.ts'
import { packAll } from './packages/pack.ts'

const execute = promisify(execFile)
const cyclonedx = fileURLToPath(new URL('../node_modules/.bin/cyclonedx-npm', import.meta.url))

const output = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? 'sbom.cdx.json')
await using folder = await mkdtempDisposable(join(tmpdir(), 'sms-verify-sbom-'))
const tarballs = await packAll(folder.path)
const packed = await Promise.all(
  tarballs.map(async (tarball) => [(await readManifest(tarball)).name, `file:${tarball}`] as const),
)
// Our packages come from the tarballs, even if one depends on another.
const dependencies = Object.fromEntries(packed)
const manifest = { name: 'sms-verify', private: true, dependencies, overrides: dependencies }
await writeFile(join(folder.path, 'package.json'), JSON.stringify(manifest))
await execute('npm', ['install', '--ignore-scripts', '--no-fund', '--no-audit'], { cwd: folder.path })
const flags = ['--omit', 'dev', '--output-reproducible', '--output-format', 'JSON', '--output-file', output]
await execute(cyclonedx, flags, { cwd: folder.path, maxBuffer: 2 ** 28 })
console.log(output)
