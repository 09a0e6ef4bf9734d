import type { Check } from './checks.ts'
import type { Mutation } from './mutation.ts'
import { createScratchCopy, type ScratchCopy } from './scratch-copy.ts'

/** What became of a mutation. */
export interface Verdict {
  readonly mutation: Mutation
  /** The check that refused it for what it did; `undefined` if it survived. */
  readonly refusedBy: string | undefined
  /** What the first check that complained had to say. */
  readonly complaint: string
}

/**
 * Breaks the contract in each way, one at a time in scratch copies, and has the checks judge it until one complains.
 *
 * @throws where the unbroken contract does not pass every check that was run.
 */
export async function runMutations(
  mutations: readonly Mutation[],
  checks: readonly Check[],
  atOnce: number,
): Promise<Verdict[]> {
  const queue = [...mutations.entries()]
  const verdicts: Verdict[] = []
  let deepest = 0

  async function work(copy: ScratchCopy): Promise<void> {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, mutation] = next
      copy.apply(mutation)
      const { complaint, passed } = await firstComplaint(copy, checks)
      copy.restore()
      deepest = Math.max(deepest, passed + 1)
      const isFair = complaint?.includes(mutation.because)
      verdicts[index] = { mutation, refusedBy: isFair ? checks[passed]?.name : undefined, complaint: complaint ?? '' }
    }
  }

  const copies = Array.from({ length: atOnce }, createScratchCopy)
  try {
    await Promise.all(copies.map(work))
    await requireSound(copies[0], checks.slice(0, deepest))
  } finally {
    for (const copy of copies) copy.remove()
  }
  return verdicts
}

async function firstComplaint(copy: ScratchCopy, checks: readonly Check[]) {
  for (const [passed, check] of checks.entries()) {
    const complaint = await check.run(copy.folder)
    if (complaint !== undefined) return { complaint, passed }
  }
  return { complaint: undefined, passed: checks.length }
}

/** A rejection proves something only if the unchanged contract passes. */
async function requireSound(copy: ScratchCopy | undefined, checks: readonly Check[]): Promise<void> {
  const { complaint, passed } = copy ? await firstComplaint(copy, checks) : {}
  if (complaint !== undefined)
    throw new Error(`${checks[passed ?? 0]?.name} refuses the unbroken contract:\n${complaint}`)
}
