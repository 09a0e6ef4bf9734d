import { execFile, execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasProgram } from '@sms-verify/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningMock, startCommand } from './start-command.ts'

const execute = promisify(execFile)
const cli = fileURLToPath(new URL('../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'sms-verify-image-'))
// Needs neither a daemon nor a registry nor a privileged mount.
const env = { STORAGE_DRIVER: 'vfs', BUILDAH_ISOLATION: 'chroot' }
const storage = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run')]
const buildah = async (...args: string[]) =>
  (await execute('buildah', [...storage, ...args], { env: { ...process.env, ...env } })).stdout.trim()

interface Config {
  readonly User: string
  readonly Cmd: readonly string[]
  readonly Entrypoint: readonly string[]
  readonly Healthcheck: { readonly Test: readonly string[] }
}

describe.skipIf(!hasProgram('buildah'))('the image', () => {
  let config: Config
  let container: string
  let port: number
  let mock: RunningMock

  beforeAll(async () => {
    for (const script of ['executable', 'image-root']) await execute(process.execPath, [`${cli}scripts/${script}.ts`])
    await buildah('build', '--format', 'docker', '--tag', 'sms-verify', `${cli}executables/image`)
    config = JSON.parse(await buildah('inspect', '--type', 'image', 'sms-verify')).Docker.config
    container = await buildah('from', 'sms-verify')
    port = await findPort()
    // The command of the image, on a port that is free here, since the network is that of this machine.
    const command = [...config.Entrypoint, ...config.Cmd, '--port', `${port}`]
    mock = await startCommand('buildah', [...storage, 'run', container, '--', ...command], env)
  })
  afterAll(async () => {
    await mock?.stop()
    if (container) await buildah('rm', container)
    rmSync(folder, { recursive: true, force: true })
  })

  /** The process in the container, as this machine sees it. */
  const findProcess = () =>
    Number(execFileSync('pgrep', ['--full', '--newest', `^/sms-verify mock .*--port ${port}$`], { encoding: 'utf8' }))
  const checkHealth = () => buildah('run', container, '--', ...config.Healthcheck.Test.slice(1), '--port', `${port}`)

  it('is at most 150 MB large', async () => {
    const { size } = JSON.parse(await buildah('images', '--json', 'sms-verify'))[0]
    const [number = '', unit] = String(size).split(' ')
    expect([unit, Number(number) <= 150]).toEqual(['MB', true])
  })

  it('does not run as root', () => {
    expect(config.User).toBe('65532:65532')
    expect(readFileSync(`/proc/${findProcess()}/status`, 'utf8')).toMatch(/^Uid:\t65532\t65532\t65532\t65532$/m)
  })

  it('answers, and its health check succeeds', async () => {
    expect((await fetch(`http://127.0.0.1:${port}/_mock/messages`)).status).toBe(200)
    expect(await checkHealth()).toBe(`ready at http://127.0.0.1:${port}`)
  })

  it('stops cleanly on SIGTERM, and then its health check fails', async () => {
    const ended = once(mock.child, 'close')
    process.kill(findProcess(), 'SIGTERM')
    expect(await ended).toEqual([0, null])
    await expect(checkHealth()).rejects.toThrow('No mock server runs')
  })
})

async function findPort(): Promise<number> {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as import('node:net').AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
