import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The proofs that take minutes. Started last, they would run alone at the end. */
const longest = ['rehearsal', 'changed-copy', 'mutations', 'parity', 'msw']

const getRank = ({ moduleId }: TestSpecification) =>
  longest.findIndex((name) => moduleId.endsWith(`${name}.proof.ts`)) >>> 0

/** Starts the longest files first. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => getRank(one) - getRank(other))
  }
}
