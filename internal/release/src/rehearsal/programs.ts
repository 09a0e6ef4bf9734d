import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const { resolve } = createRequire(import.meta.url)
const installed = (path: string) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))
const compiler = (name: string) => resolve(`${name}/package.json`).replace('package.json', 'bin/tsc')

export const bun = installed('.bin/bun')
export const deno = installed('.bin/deno')

/** Node 24 is the one that every script runs on. */
export const nodes = {
  '22': installed('node-22/bin/node'),
  '24': process.execPath,
  '26': installed('node-26/bin/node'),
} as const

export const compilers = { '5.9': compiler('typescript-5'), '7': compiler('typescript') } as const
