/** One way to break the authored contract, and the complaint that has to come of it. */
export interface Mutation {
  readonly what: string
  /** The file to edit, from `spec/`. */
  readonly file: string
  /** A text that is in the file once. */
  readonly from: string
  readonly to: string
  /** A part of the complaint: a refusal for any other reason counts as none. */
  readonly because: string
}

/** A mutation as a row: what it does, the file, the text before and after, and the complaint. */
export type Row = readonly [what: string, file: string, from: string, to: string, because: string]

export const toMutations = (rows: readonly Row[]): Mutation[] =>
  rows.map(([what, file, from, to, because]) => ({ what, file, from, to, because }))
