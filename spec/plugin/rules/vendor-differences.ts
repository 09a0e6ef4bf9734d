import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { type Oas3Rule, parseYaml } from '@redocly/openapi-core'
import type { Json } from '../reader.ts'

const file = new URL('../../vendor-differences.yaml', import.meta.url)

/** A known difference between the contract and the vendor's definitions. */
interface Difference {
  readonly at: string
  readonly ours: unknown
  readonly vendor: string
  readonly reason: 'slip' | 'choice' | 'unknown'
  readonly why: string
}

/** Every difference in `vendor-differences.yaml` is explained, and the contract has at its place what it says. */
export const vendorDifferences: Oas3Rule = () => ({
  Root: {
    leave(root: Json, { report, location }) {
      for (const difference of parseYaml(readFileSync(file, 'utf8')) as Difference[]) {
        const { at, ours } = difference
        const found = valueAt(root, at) ?? null
        if (!isExplained(difference)) {
          report({
            message: `The difference at ${at} needs \`vendor\`, \`why\`, and a \`reason\` of ${reasons.join(', ')}.`,
            location,
          })
        }
        if (!isDeepStrictEqual(found, ours)) {
          const message = `The contract has ${JSON.stringify(found)} at ${at}. Expected ${JSON.stringify(ours)}; see vendor-differences.yaml.`
          report({ message, location })
        }
      }
    },
  },
})

const reasons = ['slip', 'choice', 'unknown']

const isExplained = ({ vendor, reason, why }: Difference) => Boolean(vendor && why) && reasons.includes(reason)

/** What stands at a JSON pointer; an item of a list is found by its name or its code as well as by its index. */
function valueAt(root: Json, pointer: string): unknown {
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((at: Json, key) => at?.[key] ?? findItem(at, key), root)
}

const findItem = (list: Json, key: string): Json =>
  Array.isArray(list) ? list.find(({ name, code }) => name === key || String(code) === key) : undefined
