import { reasons } from './reasons.ts'
import type { FileResult } from './results.ts'

/** A survivor, with the reason why it may stay where there is one. */
export interface Explained {
  readonly file: string
  readonly line: number
  readonly mutant: string
  readonly why: string | undefined
}

/** Brings survivors and reasons together, and tells what of either is left over. */
export function explain(results: readonly FileResult[], known = reasons) {
  const survivors: Explained[] = results.flatMap(({ file, survivors }) =>
    survivors.map(({ line, mutant }) => ({ file, line, mutant, why: known[file]?.[mutant] })),
  )
  const isIdle = (file: string, mutant: string) =>
    !survivors.some((survivor) => survivor.file === file && survivor.mutant === mutant)
  const idle = Object.entries(known).flatMap(([file, own]) =>
    Object.keys(own).flatMap((mutant) => (isIdle(file, mutant) ? [{ file, mutant }] : [])),
  )
  return { survivors, unexplained: survivors.filter(({ why }) => why === undefined), idle }
}
