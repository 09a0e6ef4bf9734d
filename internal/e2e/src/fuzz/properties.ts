import { answerProperties } from './answers.ts'
import { digestProperties } from './digest.ts'
import { formProperties } from './forms.ts'
import type { Property } from './property.ts'
import { reportProperties } from './reports.ts'
import { settingsProperties } from './settings.ts'
import { simulationProperties } from './simulation.ts'

/** Everything that is fuzzed. */
export const properties: readonly Property[] = [
  ...answerProperties,
  ...reportProperties,
  ...settingsProperties,
  ...digestProperties,
  ...formProperties,
  ...simulationProperties,
]
