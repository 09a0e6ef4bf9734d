// Runs the tests of the package it is started in, or of every package at the root, each as a cached turbo task.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { workspaceNode } from './install.js'

// What some tests need: a cached result holds only where the same programs are.
const programs = ['chromium-headless-shell', 'chromium', 'redis-server', 'curl', 'python3', 'openssl']
const folders = (process.env.PATH ?? '').split(delimiter)
process.env.TEST_PROGRAMS = programs.filter((name) => folders.some((path) => existsSync(join(path, name)))).join(' ')

if (existsSync('pnpm-workspace.yaml'))
  process.on('exit', () => spawnSync(workspaceNode(), ['internal/testing/src/print-summary.ts'], { stdio: 'inherit' }))

process.argv.push('run', 'vitest', '--continue', '--concurrency=3', '--log-order=grouped', ...process.argv.splice(2))
await import('./turbo.js')
