import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { path } from './target.ts'

/** The arguments that start a server on a port: those of Node, or of another program. */
export type Command = ((port: number) => readonly string[]) & { readonly program?: string }

/** A server in a separate process. */
export interface Running {
  readonly url: string
  /** The time from process start to first response, in milliseconds. */
  readonly took: number
  /** The memory it holds, in MB. */
  rss(): number
  stop(): Promise<void>
}

const patience = 30_000

/** Runs a server and waits for its first response. */
export async function run(command: Command): Promise<Running> {
  const port = await freePort()
  const args = command(port)
  const start = performance.now()
  const child = spawn(command.program ?? process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`)
    if (performance.now() - start > patience) throw new Error(`${args.join(' ')} does not answer`)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    took: performance.now() - start,
    rss: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', `${child.pid}`], { encoding: 'utf8' })) / 1024,
    stop: () => stop(child),
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** Whether anything responds, even with an error. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve, 1, false)
    request({ port, host: '127.0.0.1', path, method: 'POST', agent: false }, (incoming) => {
      incoming
        .resume()
        .on('end', () => resolve(true))
        .on('error', later)
    })
      .on('error', later)
      .end()
  })
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
