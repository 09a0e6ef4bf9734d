// Runs turbo with the given arguments and without telemetry, which its own configuration cannot turn off.
process.env.TURBO_TELEMETRY_DISABLED = '1'
process.env.REDOCLY_TELEMETRY = 'off'
await import('../node_modules/turbo/bin/turbo')
