import type { Oas3Rule } from '@redocly/openapi-core'
import type { Outcome } from '../rows.ts'

/** A request that may have had its effect is never sent again by a program. */
export const outcomeEffect: Oas3Rule = () => ({
  Outcome: {
    enter({ effect, retry }: Outcome, { report, location }) {
      if (effect !== 'possible' || retry === 'never') return
      report({
        message: `A request that may have had its effect must not be sent again. Expected \`retry: never\` beside \`effect: possible\`, got \`${retry}\`.`,
        location: location.child('retry'),
      })
    },
  },
})
