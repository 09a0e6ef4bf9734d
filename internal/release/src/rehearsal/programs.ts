import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { node22, node26 } from '@sms-verify/nodes'

const { resolve } = createRequire(import.meta.url)
const installed = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))
const compiler = (name: string) => resolve(`${name}/package.json`).replace('package.json', 'bin/tsc')

export const bun = installed('.bin/bun')
export const deno = installed('.bin/deno')

/** Node 24 is the one that every script runs on. */
export const nodes = {
  '22': node22,
  '24': process.execPath,
  '26': node26,
} as const

export const compilers = { '5.9': compiler('typescript-5'), '7': compiler('typescript') } as const
