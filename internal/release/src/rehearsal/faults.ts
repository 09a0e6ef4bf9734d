import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { run } from './run.ts'

type Manifest = Record<string, Record<string, string> | undefined>

/** A way to publish a broken package, which the rehearsal has to refuse. */
export interface Fault {
  readonly name: string
  /** The consumer who is to notice, by the start of its name. */
  readonly noticedBy: string
  /** What the failure says, so that one of something else is not taken for it. */
  readonly telling: RegExp
  /** The package that is broken, without the scope. */
  readonly of: string
  /** Breaks it, unpacked in a folder. */
  inflict(folder: string): Promise<void>
}

export const faults: readonly Fault[] = [
  {
    name: 'a missing module',
    telling: /webhooks/,
    noticedBy: 'pnpm',
    of: 'client',
    inflict: (folder) => rm(join(folder, 'dist/webhooks.js')),
  },
  {
    name: 'a missing declaration',
    telling: /mocks\/simulation/,
    noticedBy: 'TypeScript',
    of: 'mocks',
    inflict: (folder) => rm(join(folder, 'dist/simulation.d.ts')),
  },
  {
    name: 'a missing page',
    telling: /GET \/ of the mock server/,
    noticedBy: 'npx',
    of: 'mock-server',
    inflict: (folder) => rm(join(folder, 'dist/files.generated.js')),
  },
  {
    name: 'a path of the workspace',
    telling: /workspace:/i,
    noticedBy: 'manifests',
    of: 'client',
    inflict: (folder) =>
      editManifest(folder, ({ dependencies }) =>
        Object.assign(dependencies ?? {}, { '@sms-verify/types': 'workspace:*' }),
      ),
  },
  {
    name: 'a script that runs on install',
    telling: /postinstall/,
    noticedBy: 'manifests',
    of: 'types',
    inflict: (folder) => editManifest(folder, ({ scripts }) => Object.assign(scripts ?? {}, { postinstall: 'true' })),
  },
  {
    name: 'a dev dependency that is used at run time',
    // The server does not tell its clients which module it lacks.
    telling: /The mock server failed on this request/,
    noticedBy: 'pnpm',
    of: 'mocks',
    inflict: (folder) => editManifest(folder, ({ dependencies }) => delete dependencies?.['sms-segments-calculator']),
  },
]

async function editManifest(folder: string, edit: (manifest: Manifest) => unknown): Promise<void> {
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(await readFile(path, 'utf8'))
  edit(manifest)
  await writeFile(path, JSON.stringify(manifest, undefined, 2))
}

/** Publishes what was published before to another registry, with one package broken. */
export async function publishBroken(
  folder: string,
  tarballs: readonly string[],
  fault: Fault,
  npmrc: string,
): Promise<void> {
  for (const tarball of tarballs) {
    const cwd = await mkdtemp(join(folder, 'broken-'))
    const copy = join(cwd, basename(tarball))
    await cp(tarball, copy)
    if (new RegExp(`^${fault.of}-\\d`).test(basename(tarball))) {
      await run('tar', ['-xzf', copy], { cwd })
      await fault.inflict(join(cwd, 'package'))
      await run('tar', ['-czf', copy, 'package'], { cwd })
    }
    const flags = ['--userconfig', npmrc, '--access', 'public', '--ignore-scripts', '--provenance=false']
    await mkdir(join(cwd, 'empty'))
    await run('npm', ['publish', copy, ...flags], { cwd: join(cwd, 'empty') })
  }
}
