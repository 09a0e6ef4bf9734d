/** What the API page leaves open or makes a setting of the account. */
export interface Settings {
  /** How long a code is valid, in seconds. Default: 300 (assumed, after the sibling product; section 2). */
  readonly codeTtl: number
  /** How many codes may be tried for a message. Default: 3 (assumed, after the sibling product; section 2). */
  readonly maxAttempts: number
  /** How many digits a code of the service has, 3 to 7. Default: 7 (section 1.1). */
  readonly codeLength: number
  /** How long the status of a message is kept, in seconds. Default: 43,200, which is 12 hours (section 2). */
  readonly statusTtl: number
  /** How far the date of a signed request may be off, in seconds. Default: 900 (assumed; section 6). */
  readonly dateTolerance: number
  /** How long a nonce is remembered, in seconds; the last 50,000 of an account at least. Default: 900 (section 6). */
  readonly nonceTtl: number
  /** How many messages, and how many reports, are kept; older ones are forgotten. Default: 10,000. */
  readonly retention: number
  /** How long messages, requests and reports are kept, in seconds. Default: 172,800, which is two days. */
  readonly retentionTtl: number
}

const defaults: Settings = {
  codeTtl: 300,
  maxAttempts: 3,
  codeLength: 7,
  statusTtl: 43_200,
  dateTolerance: 900,
  nonceTtl: 900,
  retention: 10_000,
  retentionTtl: 172_800,
}

/** Fills in the defaults; throws a `TypeError` where an option is none, naming those of the whole simulation. */
export function settingsOf(
  options: { [Name in keyof Settings]?: Settings[Name] | undefined },
  otherOptions: readonly string[],
): Settings {
  const given = Object.entries(options).filter(([, value]) => value !== undefined)
  for (const [name, value] of given) {
    if (!Object.hasOwn(defaults, name)) {
      const known = [...otherOptions, ...Object.keys(defaults)].join(', ')
      throw new TypeError(`${name}: expected an option among ${known}.`)
    }
    if (!(typeof value === 'number' && value > 0))
      throw new TypeError(`${name}: expected a number above 0, got ${value}.`)
  }
  const settings = { ...defaults, ...Object.fromEntries(given) }
  if (![3, 4, 5, 6, 7].includes(settings.codeLength)) {
    throw new TypeError(`codeLength: expected 3 to 7 digits, got ${settings.codeLength}.`)
  }
  return settings
}
