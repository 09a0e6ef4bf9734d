import { globSync } from 'node:fs'
import config from './stryker.config.json' with { type: 'json' }

/** The paths of all files that are mutated, from the root; an index has nothing to mutate. */
export const mutatedFiles = (root: string): string[] =>
  globSync(config.mutate, { cwd: root, exclude: ['**/index.ts'] }).sort()

/** Files that are run through together: those of one package, a dozen at most, so that an end in between loses little. */
export function portionsOf(files: readonly string[]): string[][] {
  const packages = Object.values(Object.groupBy(files, packageOf)) as string[][]
  return packages.flatMap((own) =>
    Array.from({ length: Math.ceil(own.length / 12) }, (_, index) => own.slice(12 * index, 12 * index + 12)),
  )
}

/** The package a file is of. */
export const packageOf = (file: string): string => file.split('/')[1] ?? ''
