/** The differences of a runtime. */
export interface Traits {
  /** A part of `navigator.userAgent` that no other runtime has. */
  readonly userAgent: string
  readonly hasProcess: boolean
  /** Whether a refused connection proves that nothing was sent; browsers and workerd do not tell it from others. */
  readonly refusal: 'none' | 'unknown'
  /** Of which calls the answer can be read where it has the status of a redirect (docs/decisions/0010). */
  readonly redirects: 'read' | 'read-but-of-send' | 'hidden'
}

/** What the suite is given from outside, as plain JSON. */
export interface Context {
  /** The URL of the mock server. */
  readonly baseUrl: string
  /** The account of the mock server. */
  readonly credentials: { readonly customerId: string; readonly apiKey: string }
  /** Where no server listens. */
  readonly closedUrl: string
  /** The mock server, but on every path of the service the connection breaks in place of the answer; and other faults. */
  readonly hangUpUrl: string
  readonly traits: Traits
}

/** One test. It fails by throwing. */
export interface Case {
  readonly name: string
  run(context: Context): Promise<void>
}

/** What became of a case. */
export interface CaseResult {
  readonly name: string
  readonly ok: boolean
  readonly error?: string
}
