import type { Oas3Decorator } from '@redocly/openapi-core'
import { deliveryStatusesOf, type Json } from '../rows.ts'
import { markdownTable } from './markdown-table.ts'

/** Puts the delivery statuses as a table into the description of the status code. */
export const tabulateStatuses: Oas3Decorator = () => ({
  Root: {
    leave(root: Json) {
      const table = markdownTable(
        ['code', 'text', 'marked', 'final', 'delivered', 'retry'],
        deliveryStatusesOf(root).map(({ code, text, marked, final, delivered, retry }) => [
          code,
          text,
          marked === 'none' ? '' : marked,
          final ? 'yes' : 'no',
          delivered ? 'yes' : 'no',
          retry,
        ]),
      )
      const schema = root.components.schemas.StatusCode
      schema.description = `${schema.description}\n${table}`
    },
  },
})
