// Installs and builds what the demo needs, with a line for each step, and runs it.
import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isInstalled, pnpm, workspaceNode } from './install.js'

const root = fileURLToPath(new URL('../', import.meta.url))
const lockfile = `${root}pnpm-lock.yaml`
const installedLockfile = `${root}node_modules/.demo-lock.yaml`
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', REDOCLY_TELEMETRY: 'off' }

if (!isInstalled() && !isInstalledForDemo()) {
  const filters = ['--filter', 'sms-verify', '--filter', '@sms-verify/demo...']
  await step('Install what the demo needs', pnpm('install', '--prefer-offline', ...filters))
  copyFileSync(lockfile, installedLockfile)
}
await step('Build the packages', pnpm('exec', 'turbo', 'run', 'build', '--filter=@sms-verify/demo^...'))
const demo = [`${root}examples/demo/src/demo.ts`, ...process.argv.slice(2)]
process.exitCode = spawnSync(workspaceNode(), demo, { stdio: 'inherit' }).status ?? 1

function isInstalledForDemo() {
  return existsSync(installedLockfile) && readFileSync(installedLockfile).equals(readFileSync(lockfile))
}

/** Runs a command with a dot every two seconds. What it prints is shown only if it fails. */
async function step(title, [program, ...args]) {
  const started = Date.now()
  process.stdout.write(`${title} `)
  const dots = setInterval(() => process.stdout.write('.'), 2_000)
  const { code, output } = await run(program, args)
  clearInterval(dots)
  const seconds = Math.round((Date.now() - started) / 1_000)
  process.stdout.write(` ${code === 0 ? 'done' : 'failed'} after ${seconds} s\n`)
  if (code === 0) return
  process.stderr.write(output)
  process.exit(code)
}

function run(program, args) {
  const child = spawn(program, args, { cwd: root, env, shell: program.endsWith('.cmd') })
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, output: `${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks) }))
  })
}
