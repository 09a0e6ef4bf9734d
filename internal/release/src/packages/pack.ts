import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const root: string = fileURLToPath(new URL('../../../../', import.meta.url))
const execute = promisify(execFile)

/** The folders of the packages that are published, as the changesets version them. */
export async function publishedFolders(): Promise<string[]> {
  const { fixed } = JSON.parse(await readFile(join(root, '.changeset/config.json'), 'utf8'))
  const names: string[] = fixed.flat()
  return names.map((name) =>
    join(root, name === '@sms-verify/spec' ? 'spec' : name.replace('@sms-verify/', 'packages/')),
  )
}

/** Packs the packages as they would be published, and returns the paths of the tarballs. */
export async function packAll(to: string): Promise<string[]> {
  for (const folder of await publishedFolders()) {
    await execute('pnpm', ['pack', '--pack-destination', to], { cwd: folder })
  }
  return (await readdir(to)).filter((name) => name.endsWith('.tgz')).map((name) => join(to, name))
}
