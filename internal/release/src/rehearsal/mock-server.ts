import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { waitForOutput } from '@sms-verify/testing/output'
import { bareEnvironment } from './run.ts'

export interface RunningServer {
  readonly url: string
  readonly credentials: { readonly customerId: string; readonly apiKey: string }
  stop(): Promise<void>
}

/** Starts the mock server by a command line, as users do, and reads from what it prints where it listens. */
export async function startByCommand(cwd: string, file: string, args: readonly string[]): Promise<RunningServer> {
  // A separate process group, so that a server behind a package runner ends with the runner.
  const child = spawn(file, [...args, '--port', '0'], {
    cwd,
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const printed = /listening on (\S+)\s.*TELESIGN_CUSTOMER_ID=(\S+) TELESIGN_API_KEY=(\S+)/s
  const [, url = '', customerId = '', apiKey = ''] = await waitForOutput(child, printed)
  return {
    url,
    credentials: { customerId, apiKey },
    async stop() {
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}
