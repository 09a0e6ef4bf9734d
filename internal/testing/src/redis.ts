import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { close, listen } from './loopback.ts'
import { waitForOutput } from './output.ts'

const program = process.env['REDIS_SERVER'] ?? 'redis-server'
const isThere = spawnSync(program, ['--version']).status === 0

const howToInstall = 'There is no redis-server at REDIS_SERVER or on PATH: apt-get install redis-server'

/** Whether there is a Redis to test with. In CI there has to be one, so that its tests fail without it. */
export const hasRedis: boolean = isThere || process.env['CI'] !== undefined
if (!hasRedis) console.warn('Skipped without Redis: apt-get install redis-server')

/** A Redis that runs. */
export interface Redis extends AsyncDisposable {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a Redis without persistence on loopback; if it is missing, says how to install it. */
export async function startRedis(port?: number): Promise<Redis> {
  if (!isThere) throw new Error(howToInstall)
  const folder = mkdtempSync(join(tmpdir(), 'sms-verify-redis-'))
  const chosen = port ?? (await freePort())
  const options = ['--port', `${chosen}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  const child = spawn(program, options, { stdio: ['ignore', 'pipe', 'inherit'] })
  await waitForOutput(child, /Ready to accept connections/)
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'close')
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `redis://127.0.0.1:${chosen}`, stop, [Symbol.asyncDispose]: stop }
}

/** Redis cannot choose a port. */
async function freePort(): Promise<number> {
  const server = createServer()
  const { port } = new URL(await listen(server))
  await close(server)
  return Number(port)
}
