import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bareEnvironment } from './run.ts'

export interface RunningServer {
  readonly url: string
  readonly credentials: { readonly customerId: string; readonly apiKey: string }
  stop(): Promise<void>
}

/** Starts the mock server by a command line, as users do, and reads from what it prints where it listens. */
export async function startByCommand(cwd: string, file: string, args: readonly string[]): Promise<RunningServer> {
  // A group of its own, so that a server behind a package runner ends with the runner.
  const child = spawn(file, [...args, '--port', '0'], {
    cwd,
    env: bareEnvironment(),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  let output = ''
  const printed = new Promise<RegExpExecArray>((resolve, reject) => {
    const collect = (chunk: string) => {
      output += chunk
      const found = /listening on (\S+)\s.*TELESIGN_CUSTOMER_ID=(\S+) TELESIGN_API_KEY=(\S+)/s.exec(output)
      if (found) resolve(found)
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`The mock server ended before it listened.\n${output.slice(-3_000)}`)))
  })
  const [, url = '', customerId = '', apiKey = ''] = await printed
  return {
    url,
    credentials: { customerId, apiKey },
    async stop() {
      if (child.pid) process.kill(-child.pid, 'SIGTERM')
      await ended
    },
  }
}
