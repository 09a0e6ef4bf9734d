#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// A server beside the tests shall stay small, where V8 by itself rather grows than collects: half the memory under load
// for a tenth less speed. Set before anything is loaded, since the heap grows with that.
setFlagsFromString('--semi-space-growth-factor=1')
setFlagsFromString('--heap-growing-percent=130')
const { main } = await import('../dist/cli.js')

await main(process.argv.slice(2))
