#!/usr/bin/env node
import { keepHeapSmall } from '../dist/command.js'

await keepHeapSmall()
const { main } = await import('../dist/cli.js')

await main(process.argv.slice(2))
