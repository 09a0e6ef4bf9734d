import type { Location, Oas3Rule } from '@redocly/openapi-core'
import type { DeliveryStatus, Outcome } from '../rows.ts'

/** The status of a row is in the delivery status table, or the row brings the text itself, but not both. */
export const outcomeStatus: Oas3Rule = () => {
  const known = new Set<number>()
  const rows: { row: Outcome; location: Location }[] = []
  return {
    DeliveryStatus: {
      enter({ code }: DeliveryStatus) {
        known.add(code)
      },
    },
    Outcome: {
      enter(row: Outcome, { location }) {
        rows.push({ row, location })
      },
    },
    Root: {
      leave(_root, { report }) {
        for (const { row, location } of rows) {
          if (known.has(row.status) === (row.statusText === undefined)) continue
          const message = known.has(row.status)
            ? `Status ${row.status} has its text in the delivery status table; leave out \`statusText\`.`
            : `Status ${row.status} is not in the delivery status table; correct it, or give its text in \`statusText\`.`
          report({ message, location: location.child('status') })
        }
      },
    },
  }
}
