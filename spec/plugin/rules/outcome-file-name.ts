import { basename } from 'node:path'
import type { Oas3Rule } from '@redocly/openapi-core'
import type { Outcome } from '../rows.ts'

/** Each row has its own file, named after it, and its name is camelCase. */
export const outcomeFileName: Oas3Rule = () => ({
  Outcome: {
    enter({ name }: Outcome, { report, location }) {
      const file = basename(location.source.absoluteRef, '.yaml')
      if (name === file && /^[a-z][A-Za-z]*$/.test(name)) return
      report({
        message: `An outcome is camelCase and its file is named after it; expected \`${name}.yaml\`, got \`${file}.yaml\`.`,
        location: location.child('name'),
      })
    },
  },
})
