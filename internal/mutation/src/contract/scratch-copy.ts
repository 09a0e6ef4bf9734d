import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mutation } from './mutation.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** What the checks need: the contract, and all that is made of it and tested. */
const copied = [
  'spec',
  ...['types', 'digest', 'client', 'mocks', 'mock-server'].map((name) => `packages/${name}`),
  'docs/scripts',
  ...['testing', 'mutation'].map((name) => `internal/${name}`),
  ...['package.json', 'tsconfig.base.json', 'vitest.config.ts'],
]

/** A copy of the workspace to break. */
export interface ScratchCopy {
  readonly folder: string
  /** Makes one edit of the contract. */
  apply(mutation: Mutation): void
  /** Takes the edit back; what was built of it, the next checks build anew. */
  restore(): void
  remove(): void
}

/** Copies the workspace. The packages find each other by relative links, so the copy is a workspace of its own. */
export function createScratchCopy(): ScratchCopy {
  const parent = mkdtempSync(join(tmpdir(), 'sms-verify-proof-'))
  const folder = join(parent, 'workspace')
  mkdirSync(folder)
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true, verbatimSymlinks: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  let original = { path: '', text: '' }
  return {
    folder,
    apply({ what, file, from, to }) {
      const path = join(folder, 'spec', file)
      const text = readFileSync(path, 'utf8')
      const found = text.split(from).length - 1
      if (found !== 1)
        throw new Error(`${what}: expected ${JSON.stringify(from)} once in ${file}, found it ${found} times.`)
      original = { path, text }
      writeFileSync(
        path,
        text.replace(from, () => to),
      )
    },
    restore() {
      writeFileSync(original.path, original.text)
    },
    remove() {
      rmSync(parent, { recursive: true })
    },
  }
}
