import { cp, mkdir, readdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const quietly = {
  TURBO_TELEMETRY_DISABLED: '1',
  REDOCLY_TELEMETRY: 'off',
  // The dependencies are linked, not installed.
  pnpm_config_verify_deps_before_run: 'false',
}

/** Copies the working tree, committed or not, into a separate repository, with its dependencies. */
export async function copyRepository(folder: string): Promise<void> {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
    cwd: root,
  })
  const deleted = await run('git', ['ls-files', '-z', '--deleted'], { cwd: root })
  const gone = new Set(deleted.split('\0'))
  for (const path of listed.split('\0').filter((path) => path && !gone.has(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    // A lockfile that is newer than the installation is installed again, so files keep their time.
    await cp(join(root, path), join(folder, path), { verbatimSymlinks: true, preserveTimestamps: true })
  }
  // The changelogs name the commit of each changeset, and a release is tagged.
  const git = (...args: string[]) => run('git', args, { cwd: folder })
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'rehearsal')
  await git('config', 'user.email', 'rehearsal@localhost')
  await git('add', '--all')
  await git('commit', '--quiet', '--no-verify', '--message=Rehearse')
  await linkDependencies(folder)
}

/**
 * Gives the copy the dependencies of the working tree. The links of a package lead to its neighbours in the copy, and to
 * the third parties of the working tree.
 */
async function linkDependencies(folder: string): Promise<void> {
  for (const path of ['', ...(await workspaceFolders())]) {
    const [from, to] = [join(root, path, 'node_modules'), join(folder, path, 'node_modules')]
    await mkdir(to, { recursive: true })
    for (const name of await readdir(from).catch(() => [])) {
      if (name === '.pnpm') await symlink(join(from, name), join(to, name))
      else await cp(join(from, name), join(to, name), { recursive: true, verbatimSymlinks: true })
    }
  }
}

async function workspaceFolders(): Promise<string[]> {
  const manifests = await run('git', ['ls-files', '*/package.json'], { cwd: root })
  return manifests.trim().split('\n').map(dirname)
}

/** Runs a script of the repository in its copy, as a maintainer would. */
export const runScript = (folder: string, script: string, env: Record<string, string> = {}): Promise<string> =>
  run('pnpm', [script], { cwd: folder, env: { ...quietly, ...env }, timeout: 600_000 })
