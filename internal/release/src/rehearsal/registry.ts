import { cp, mkdir, readdir, writeFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { basename, join } from 'node:path'
import { close, listen } from '@sms-verify/testing/loopback'
import { runServer } from 'verdaccio'

/** A separate registry on loopback, which has only our scope. */
export interface Registry {
  readonly url: string
  /** What sends our scope to this registry and leaves everything else to the registry the user has. */
  readonly npmrc: string
  readonly storage: string
  /** Copies the packages of another registry, except one. */
  copyFrom(other: Registry, except: string): Promise<void>
  /** The tarballs that were published. */
  tarballs(): Promise<string[]>
  close(): Promise<void>
}

/** Starts Verdaccio on a free port, without uplinks: a package that was not published here is not found. */
export async function startRegistry(folder: string): Promise<Registry> {
  const storage = join(folder, 'storage')
  await mkdir(storage, { recursive: true })
  const server: Server = await runServer({
    self_path: folder,
    storage,
    auth: { htpasswd: { file: join(folder, 'htpasswd') } },
    uplinks: {},
    packages: { '@sms-verify/*': { access: '$all', publish: '$all' } },
    log: { type: 'file', path: join(folder, 'verdaccio.log'), level: 'warn', format: 'json' },
    web: { enable: false },
    security: {},
  } as unknown as Parameters<typeof runServer>[0])
  const url = `${await listen(server)}/`
  return {
    url,
    // npm requires a token to publish; this registry accepts any.
    npmrc: `@sms-verify:registry=${url}\n${url.replace('http:', '')}:_authToken=none\n`,
    storage,
    copyFrom: (other, except) =>
      cp(join(other.storage, '@sms-verify'), join(storage, '@sms-verify'), {
        recursive: true,
        filter: (path) => basename(path) !== except,
      }),
    async tarballs() {
      const names = await readdir(join(storage, '@sms-verify'))
      const found = names.map(async (name) => {
        const files = await readdir(join(storage, '@sms-verify', name))
        return files.filter((file) => file.endsWith('.tgz')).map((file) => join(storage, '@sms-verify', name, file))
      })
      return (await Promise.all(found)).flat()
    },
    close: () => close(server),
  }
}

/** Writes the npm configuration of whoever publishes. */
export async function writePublisherNpmrc(folder: string, { npmrc }: Registry): Promise<string> {
  const path = join(folder, 'publisher.npmrc')
  await writeFile(path, npmrc)
  return path
}
