import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@sms-verify/spec/openapi-3.0.json'))

/** The files of the contract that other tools read, such as collections. */
export default { load: (): string[] => readdirSync(folder) }

export declare const data: string[]
