import { spawn } from 'node:child_process'

export interface Surroundings {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds; 3 minutes unless given. */
  readonly timeout?: number
}

/** Runs a program and returns its output; if it fails, throws with the end of the output. */
export function run(file: string, args: readonly string[], { cwd, env, timeout = 180_000 }: Surroundings) {
  return new Promise<string>((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env: { ...bareEnvironment(), ...env },
      // At the head of a group, since what it starts in its turn would otherwise outlive it and hold its output open.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const timer = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), timeout)
    let output = ''
    const collect = (chunk: string) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', collect)
    child.stderr.setEncoding('utf8').on('data', collect)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) return resolve(output)
      const command = [file, ...args].join(' ')
      return reject(new Error(`${command}: ${signal ?? `exit code ${code}`}\n${output.trim().slice(-3_000)}`))
    })
  })
}

/**
 * What a user's shell has: nothing of the script that runs this, nothing of the account. The registry of a user who
 * names it in the environment stays.
 */
export function bareEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(?!config_registry$)|pnpm_|turbo_|vitest|telesign_|(node_(options|path|env)|init_cwd|ci)$)/i.test(name),
  )
  return { ...Object.fromEntries(kept), NODE_NO_WARNINGS: '1', DENO_NO_UPDATE_CHECK: '1' } as Record<string, string>
}
