// Puts the mock server under load, prints the figures and exits with 1 if one misses its target.
import { parseArgs } from 'node:util'
import { meetsTarget, publish } from '../table.ts'
import { runLoad } from './run-load.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    idle: { type: 'string', default: '10000' },
    'at-once': { type: 'string', default: '64' },
  },
})

// Each connection takes a file descriptor at both ends. Node raises its soft limit to the hard one when it starts.
const { userLimits } = process.report.getReport() as { userLimits?: { open_files: { soft: number | 'unlimited' } } }
const descriptors = Number(userLimits?.open_files.soft) || Number.POSITIVE_INFINITY
const idle = Math.min(Number(values.idle), descriptors - 500)
if (idle < Number(values.idle)) console.warn(`Only ${idle} idle connections: \`ulimit -n\` is ${descriptors}.`)

const seconds = Number(values.seconds)
const rows = await runLoad({ seconds, atOnce: Number(values['at-once']), idle, retention: 10_000 })
const method = `${seconds} seconds for each phase; figures of speed depend on the machine.`
publish({ name: 'load', command: 'pnpm load', method, rows })
if (!rows.every(meetsTarget)) process.exitCode = 1
