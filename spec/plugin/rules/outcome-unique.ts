import type { Oas3Rule } from '@redocly/openapi-core'
import type { Outcome } from '../rows.ts'

/** No two rows share a name or a magic phone number, and each error row can be identified. */
export const outcomeUnique: Oas3Rule = () => {
  const taken = new Map<string, string>()
  return {
    Outcome: {
      enter(row: Outcome, { report, location }) {
        const keys = [`name ${row.name}`, `phone ${row.phone}`]
        const texts = row.error === undefined ? [] : [row.message, ...(row.variants ?? [])]
        keys.push(...texts.map((text) => `error ${row.error} with text ${text}`))
        for (const key of keys) {
          const other = taken.get(key)
          if (other) report({ message: `Two outcomes have the ${key}: \`${other}\` and \`${row.name}\`.`, location })
          taken.set(key, row.name)
        }
      },
    },
  }
}
