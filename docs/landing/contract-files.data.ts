import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('@sms-verify/spec/openapi.json'))
const inTheText = ['openapi.json', 'openapi.yaml']

/** The files of the contract that other tools read, such as collections. */
export default {
  load: (): string[] => readdirSync(folder).filter((file) => !inTheText.includes(file)),
}

export declare const data: string[]
