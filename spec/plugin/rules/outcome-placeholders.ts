import type { Oas3Rule } from '@redocly/openapi-core'
import { listPlaceholders, type Outcome } from '../rows.ts'

/** Each `{placeholder}` of a message and of its variants has a sample value, and no sample value is left over. */
export const outcomePlaceholders: Oas3Rule = () => ({
  Outcome: {
    enter({ message, variants = [], sample = {} }: Outcome, { report, location }) {
      const names = [message, ...variants].flatMap(listPlaceholders)
      const expected = [...new Set(names)].sort().join(', ')
      const got = Object.keys(sample).sort().join(', ')
      if (expected === got) return
      report({
        message: `\`sample\` has a value for each placeholder of the message; expected ${expected || 'none'}, got ${got || 'none'}.`,
        location,
      })
    },
  },
})
