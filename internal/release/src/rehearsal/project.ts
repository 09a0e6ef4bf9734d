import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bun, deno } from './programs.ts'
import type { Registry } from './registry.ts'
import { run } from './run.ts'

/** Where consumers make their projects, and what they install from. */
export interface Stage {
  readonly folder: string
  readonly registry: Registry
}

const installers = {
  npm: ['npm', 'install', '--no-fund', '--no-audit'],
  pnpm: ['pnpm', 'install', '--ignore-workspace'],
  bun: [bun, 'install'],
  deno: [deno, 'install', '--quiet', '--minimum-dependency-age=0'],
} as const

export interface Wishes {
  /** The packages of ours it depends on, without the scope. */
  readonly ours: readonly string[]
  /** What it depends on besides. */
  readonly others?: Readonly<Record<string, string>>
  /** The folder in `projects` that it starts from. */
  readonly template?: string
}

/** Makes a fresh project outside of the workspace, and installs its dependencies as a user would. */
export async function createProject(stage: Stage, installer: keyof typeof installers, wishes: Wishes): Promise<string> {
  const cwd = await mkdtemp(join(stage.folder, `${installer}-`))
  if (wishes.template)
    await cp(new URL(`../../projects/${wishes.template}/`, import.meta.url), cwd, { recursive: true })
  const ours = wishes.ours.map((name) => [`@sms-verify/${name}`, 'latest'])
  const manifest = { private: true, type: 'module', dependencies: { ...Object.fromEntries(ours), ...wishes.others } }
  await writeFile(join(cwd, 'package.json'), JSON.stringify(manifest, undefined, 2))
  await writeFile(join(cwd, '.npmrc'), stage.registry.npmrc)
  await mkdir(join(cwd, 'public'), { recursive: true })
  const [program, ...args] = installers[installer]
  // What a registry fails at once, or is waited for without end, is tried once more: it is no part of what is rehearsed.
  await run(program, args, { cwd, timeout: 60_000 }).catch(() => run(program, args, { cwd }))
  return cwd
}
