import { answerProperties } from './answers.ts'
import { clientInputProperties } from './client-inputs.ts'
import { commandLineProperties } from './command-line.ts'
import { digestProperties } from './digest.ts'
import { formProperties } from './forms.ts'
import { mockInputProperties } from './mock-inputs.ts'
import type { Property } from './property.ts'
import { realmProperties } from './realms.ts'
import { reportProperties } from './reports.ts'
import { settingsProperties } from './settings.ts'
import { simulationProperties } from './simulation.ts'
import { siteProperties } from './sites.ts'

/** Everything that is fuzzed. */
export const properties: readonly Property[] = [
  ...answerProperties,
  ...reportProperties,
  ...settingsProperties,
  ...digestProperties,
  ...formProperties,
  ...simulationProperties,
  ...clientInputProperties,
  ...mockInputProperties,
  ...commandLineProperties,
  ...siteProperties,
  ...realmProperties,
]
