import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { OperationText } from './operations.ts'
import { readOperations } from './read-operations.ts'

const contract = createRequire(import.meta.url).resolve('@sms-verify/spec/openapi.json')

/** What VitePress puts in the place of this module: the operations, read while the site is built. */
export declare const data: OperationText[]

export default {
  watch: [contract],
  load: (): OperationText[] => readOperations(JSON.parse(readFileSync(contract, 'utf8'))),
}
