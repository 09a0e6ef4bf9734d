// Holds the packages, packed as they would be published, to what their users expect of any package.
import { mkdtempDisposable } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkTypes, foreignLicenses, lifecycleScripts, lintPackage, missingLicense, readManifest } from './checks.ts'
import { packAll } from './pack.ts'

await using folder = await mkdtempDisposable(join(tmpdir(), 'sms-verify-packages-'))
const tarballs = await packAll(folder.path)
const manifests = await Promise.all(tarballs.map(readManifest))
for (const tarball of tarballs) report(await findFaults(tarball))
report({ name: 'licenses', faults: await foreignLicenses(manifests.map(({ name }) => name)) })

async function findFaults(tarball: string) {
  const manifest = await readManifest(tarball)
  const faults = [
    lintPackage(tarball),
    checkTypes(tarball, manifest),
    missingLicense(tarball),
    Promise.resolve(lifecycleScripts(manifest)),
  ]
  return { name: manifest.name, faults: (await Promise.all(faults)).flat() }
}

function report({ name, faults }: { name: string; faults: string[] }): void {
  console.log(`${faults.length ? 'FAIL' : 'ok  '}  ${name}`)
  for (const fault of faults) console.error(fault)
  if (faults.length) process.exitCode = 1
}
