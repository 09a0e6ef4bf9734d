export const bumps = ['none', 'patch', 'minor', 'major'] as const

/** The step of a version, by semantic versioning. */
export type Bump = (typeof bumps)[number]

/** A change that users see, and the bump it asks for from 1.0.0 on. */
export interface Finding {
  readonly bump: Bump
  readonly what: string
}

/** The highest of some bumps; `none` of nothing. */
export const highest = (all: readonly Bump[]): Bump =>
  all.reduce<Bump>((high, bump) => (bumps.indexOf(bump) > bumps.indexOf(high) ? bump : high), 'none')

/** The least bump that a change asks for: before 1.0.0 a minor version may break, and a patch may add. */
export function leastBump(bump: Bump, version: string): Bump {
  if (!version.startsWith('0.')) return bump
  return ({ major: 'minor', minor: 'patch', patch: 'patch', none: 'none' } as const)[bump]
}

/** The findings that a planned bump is too small for. */
export const refused = (findings: readonly Finding[], planned: Bump, version: string): Finding[] =>
  findings.filter(({ bump }) => bumps.indexOf(leastBump(bump, version)) > bumps.indexOf(planned))
