import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { run } from './run.ts'

type Manifest = Record<string, Record<string, string> | undefined>

/** A way to publish a broken package, that the rehearsal must refuse. */
export interface Fault {
  readonly name: string
  /** The start of the name of the consumer that must fail. */
  readonly detectedBy: string
  /** What the failure says, so that another failure does not count. */
  readonly expectedMessage: RegExp
  /** The broken package, without the scope. */
  readonly package: string
  /** Breaks the package, unpacked in `folder`. */
  breakPackage(folder: string): Promise<void>
}

export const faults: readonly Fault[] = [
  {
    name: 'a missing module',
    expectedMessage: /webhooks/,
    detectedBy: 'pnpm',
    package: 'client',
    breakPackage: (folder) => rm(join(folder, 'dist/webhooks.js')),
  },
  {
    name: 'a missing declaration',
    expectedMessage: /mocks\/simulation/,
    detectedBy: 'TypeScript',
    package: 'mocks',
    breakPackage: (folder) => rm(join(folder, 'dist/simulation.d.ts')),
  },
  {
    name: 'a missing page',
    expectedMessage: /GET \/ of the mock server/,
    detectedBy: 'npx',
    package: 'mock-server',
    breakPackage: (folder) => rm(join(folder, 'dist/files.generated.js')),
  },
  {
    name: 'a path of the workspace',
    expectedMessage: /workspace:/i,
    detectedBy: 'manifests',
    package: 'client',
    breakPackage: (folder) =>
      editManifest(folder, ({ dependencies }) =>
        Object.assign(dependencies ?? {}, { '@sms-verify/types': 'workspace:*' }),
      ),
  },
  {
    name: 'a script that runs on install',
    expectedMessage: /postinstall/,
    detectedBy: 'manifests',
    package: 'types',
    breakPackage: (folder) =>
      editManifest(folder, ({ scripts }) => Object.assign(scripts ?? {}, { postinstall: 'true' })),
  },
  {
    name: 'a dev dependency that is used at run time',
    // The server does not tell its clients which module it lacks.
    expectedMessage: /The mock server failed on this request/,
    detectedBy: 'pnpm',
    package: 'mocks',
    breakPackage: (folder) =>
      editManifest(folder, ({ dependencies }) => delete dependencies?.['sms-segments-calculator']),
  },
]

async function editManifest(folder: string, edit: (manifest: Manifest) => unknown): Promise<void> {
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  edit(manifest)
  await writeFile(path, JSON.stringify(manifest, undefined, 2))
}

/** Publishes the tarball of one package again, broken, to another registry. */
export async function publishBroken(
  folder: string,
  tarballs: readonly string[],
  fault: Fault,
  npmrc: string,
): Promise<void> {
  const tarball = tarballs.find((path) => new RegExp(`^${fault.package}-\\d`).test(basename(path)))
  if (!tarball) throw new Error(`No tarball of ${fault.package} was published.`)
  const broken = join(folder, basename(tarball))
  await run('tar', ['-xzf', tarball], { cwd: folder })
  await fault.breakPackage(join(folder, 'package'))
  await run('tar', ['-czf', broken, 'package'], { cwd: folder })
  const flags = ['--userconfig', npmrc, '--access', 'public', '--ignore-scripts', '--provenance=false']
  await mkdir(join(folder, 'empty'))
  await run('npm', ['publish', broken, ...flags], { cwd: join(folder, 'empty') })
}
