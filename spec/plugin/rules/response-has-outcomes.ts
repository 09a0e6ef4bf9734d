import type { Oas3Rule } from '@redocly/openapi-core'
import type { Json } from '../reader.ts'

/** Every response of the service lists its rows. The response of a webhook receiver is not the service's. */
export const responseHasOutcomes: Oas3Rule = () => ({
  Paths: {
    Response: {
      enter(response: Json, { report, location }) {
        if (response['x-outcomes']?.length) return
        report({ message: 'A response lists its outcomes in `x-outcomes`; expected at least one row.', location })
      },
    },
  },
})
