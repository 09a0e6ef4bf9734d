import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A mock server that a program of its own runs. */
export interface RunningMock {
  readonly url: string
  readonly child: ChildProcess
  /** Asks it to end. Resolves to its exit code. */
  stop(): Promise<number | null>
}

/** Starts a program that prints where its mock server listens. */
export async function startCommand(file: string, args: readonly string[], environment = {}): Promise<RunningMock> {
  const env = { ...process.env, TELESIGN_CUSTOMER_ID: '', TELESIGN_API_KEY: '', ...environment }
  const child = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^listening on (\S+)$/.exec(line)?.[1]
    if (!url) continue
    child.stdout.resume()
    const stop = async () => {
      child.kill('SIGTERM')
      return (await ended)[0] as number | null
    }
    return { url, child, stop }
  }
  throw new Error(`${file} ended before it listened.`)
}
