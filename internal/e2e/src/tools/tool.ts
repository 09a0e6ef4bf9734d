/** The documents of the contract that tools read, by the names under which the site offers them. */
export const documents = {
  'openapi.json': 'dist/openapi.json',
  'openapi.yaml': 'dist/openapi.yaml',
  'openapi-3.0.json': 'copies/dist/openapi-3.0.json',
  'postman-collection.json': 'copies/dist/postman-collection.json',
  'bruno-collection.json': 'copies/dist/bruno-collection.json',
} as const

export type DocumentName = keyof typeof documents

/** A tool from npm, what it reads and what it makes of it. */
export interface Tool {
  /** The package. */
  readonly name: string
  readonly documents: readonly DocumentName[]
  /** How a reader calls it, as code; for a command line, with the first of the documents. */
  readonly use: string
  /** What is expected of it with each document. The proof fails if it does better, too. */
  readonly result: string
  /** What a reader needs to know to use it. */
  readonly note?: string
  /** Gives it a document, which is alone in a folder, and returns the result. */
  readonly run: (document: DocumentName, folder: string) => Promise<string>
}

/** A tool that the proof cannot run. */
export interface ToolNotRun {
  readonly name: string
  readonly reason: string
}
