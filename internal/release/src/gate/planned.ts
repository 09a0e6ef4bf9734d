import read from '@changesets/read'
import { type Bump, highest } from './bump.ts'

/** The bump that the changesets plan; all packages are versioned together, so the highest counts. */
export async function plannedBump(root: string): Promise<Bump> {
  const changesets = await read(root)
  return highest(changesets.flatMap(({ releases }) => releases.map(({ type }) => type)))
}
