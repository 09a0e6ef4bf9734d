// Installs the workspace if that is not done yet, so that every script works in a fresh clone.
// Plain JavaScript without dependencies, since it runs on any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const modules = new URL('node_modules/', root)

/** Installs all packages of the workspace, unless pnpm did so after the lockfile changed last. */
export function ensureInstalled() {
  if (isInstalled()) return
  const [program, ...args] = pnpm('install', '--prefer-offline')
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: program.endsWith('.cmd') })
  if (status !== 0) process.exit(status ?? 1)
}

/** Whether pnpm installed the whole workspace after the lockfile changed last. */
export function isInstalled() {
  try {
    const state = JSON.parse(readFileSync(new URL('.pnpm-workspace-state-v1.json', modules), 'utf8'))
    return !state.filteredInstall && statSync(new URL('pnpm-lock.yaml', root)).mtimeMs <= state.lastValidatedTimestamp
  } catch {
    return false
  }
}

/** The command that runs pnpm: the one that runs this script, or else the one that the workspace names. */
export function pnpm(...args) {
  const running = process.env.npm_execpath ?? ''
  if (/pnpm\.c?js$/.test(running)) return [process.execPath, running, ...args]
  const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
  return [process.platform === 'win32' ? 'npx.cmd' : 'npx', '--yes', packageManager, ...args]
}

/** The Node that the workspace installs for this platform, or else the one that runs this script. */
export function workspaceNode() {
  const file = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node'
  const candidates = readdirSync(modules).filter((name) => name.startsWith('node-'))
  const installed = candidates.map((name) => new URL(`${name}/${file}`, modules)).find((path) => existsSync(path))
  return installed ? fileURLToPath(installed) : process.execPath
}
