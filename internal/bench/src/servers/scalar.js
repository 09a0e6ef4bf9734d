// Scalar's mock server as its documentation shows it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const [port, peers = '', contract = ''] = process.argv.slice(2)
const { resolve } = createRequire(peers)
const { createMockServer } = await import(resolve('@scalar/mock-server'))
const { serve } = await import(resolve('@hono/node-server'))

const app = await createMockServer({ document: JSON.parse(readFileSync(contract, 'utf8')) })
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' })
