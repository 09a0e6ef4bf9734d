import { type Reasons, reasons } from './reasons.ts'
import type { FileResult } from './results.ts'

/** A survivor, with the reason why it may stay where there is one. */
export interface Explained {
  readonly file: string
  readonly line: number
  readonly mutant: string
  readonly why: string | undefined
}

/** Brings survivors and reasons together, and tells what of either is left over. */
export function explain(results: readonly FileResult[], known: Reasons = reasons) {
  const left = new Map(
    Object.entries(known).flatMap(([file, own]) =>
      Object.entries(own).map(([mutant, why]) => [`${file} ${mutant}`, [why].flat()] as const),
    ),
  )
  const survivors = results.flatMap(({ file, survivors }): Explained[] =>
    survivors.map(({ line, mutant }) => ({ file, line, mutant, why: left.get(`${file} ${mutant}`)?.shift() })),
  )
  const idle = [...left].filter(([, reasons]) => reasons.length > 0).map(([mutant]) => mutant)
  return { survivors, unexplained: survivors.filter(({ why }) => why === undefined), idle }
}
