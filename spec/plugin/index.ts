// The Redocly plugin of the contract: the rows it may hold, the rules that guard them, what a bundle makes of them.
import { expandOutcomes } from './decorators/expand-outcomes.ts'
import { generateCodeSamples } from './decorators/generate-code-samples.ts'
import { packageVersion } from './decorators/package-version.ts'
import { tabulateStatuses } from './decorators/tabulate-statuses.ts'
import { withRowTypes } from './row-types.ts'
import { asPublished } from './rules/as-published.ts'
import { outcomeEffect } from './rules/outcome-effect.ts'
import { outcomeFileName } from './rules/outcome-file-name.ts'
import { outcomePlaceholders } from './rules/outcome-placeholders.ts'
import { outcomeStatus } from './rules/outcome-status.ts'
import { outcomeUnique } from './rules/outcome-unique.ts'
import { responseHasOutcomes } from './rules/response-has-outcomes.ts'
import { vendorDifferences } from './rules/vendor-differences.ts'

export default function plugin() {
  return {
    id: 'sms-verify',
    typeExtension: { oas3: withRowTypes },
    rules: {
      oas3: {
        'as-published': asPublished,
        'outcome-effect': outcomeEffect,
        'outcome-file-name': outcomeFileName,
        'outcome-placeholders': outcomePlaceholders,
        'outcome-status': outcomeStatus,
        'outcome-unique': outcomeUnique,
        'response-has-outcomes': responseHasOutcomes,
        'vendor-differences': vendorDifferences,
      },
    },
    decorators: {
      oas3: {
        'expand-outcomes': expandOutcomes,
        'generate-code-samples': generateCodeSamples,
        'package-version': packageVersion,
        'tabulate-statuses': tabulateStatuses,
      },
    },
  }
}
