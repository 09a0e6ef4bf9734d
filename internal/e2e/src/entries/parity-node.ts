import process from 'node:process'
import { text } from 'node:stream/consumers'
import { replayThroughMsw } from '../parity/msw-transport.ts'

console.log(JSON.stringify(await replayThroughMsw(JSON.parse(await text(process.stdin)))))
