import type { Oas3Decorator } from '@redocly/openapi-core'
import { getDeliveryStatuses, type Json } from '../reader.ts'
import type { DeliveryStatus } from '../rows.ts'
import { markdownTable } from './markdown-table.ts'

/** Puts the delivery statuses as a table into the description of the status code. */
export const tabulateStatuses: Oas3Decorator = () => ({
  Root: {
    leave(root: Json) {
      const table = markdownTable(
        ['code', 'text', 'marked', 'final', 'delivered', 'retry', 'text in reports'],
        getDeliveryStatuses(root).map(cells),
      )
      const schema = root.components.schemas.StatusCode
      schema.description = `${schema.description}\n${table}`
    },
  },
})

const cells = ({ code, text, marked, final, delivered, retry, reportText = 'the same' }: DeliveryStatus) => [
  code,
  text,
  marked === 'none' ? '' : marked,
  words(final),
  words(delivered),
  retry,
  reportText ?? 'never in one',
]

const words = (fact: boolean | null) => (fact === null ? 'unknown' : fact ? 'yes' : 'no')
