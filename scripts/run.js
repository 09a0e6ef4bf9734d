// Installs what is missing and runs a program on the Node of the workspace: node scripts/run.js <file> [arguments]
import { spawnSync } from 'node:child_process'
import { ensureInstalled, workspaceNode } from './install.js'

ensureInstalled()
const { status } = spawnSync(workspaceNode(), process.argv.slice(2), { stdio: 'inherit' })
process.exitCode = status ?? 1
