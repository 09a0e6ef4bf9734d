// Turbo for every script: installs what is missing, and runs it without telemetry, which turbo.json cannot turn off.
import { ensureInstalled } from './install.js'

ensureInstalled()
process.env.TURBO_TELEMETRY_DISABLED = '1'
process.env.REDOCLY_TELEMETRY = 'off'
await import('../node_modules/turbo/bin/turbo')
