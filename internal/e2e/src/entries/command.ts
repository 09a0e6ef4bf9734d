import process from 'node:process'
import { runSuite } from '../suite.ts'

console.log(JSON.stringify(await runSuite(JSON.parse(process.argv[2] ?? ''))))
