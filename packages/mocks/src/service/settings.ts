import { defaultSettings } from '../input/defaults.generated.ts'
import type { components } from '../input/types.generated.ts'

type Schema = components['schemas']['Settings']

/** What the API leaves open, or makes a setting of the account. */
export type Settings = { readonly [Name in keyof Schema]-?: NonNullable<Schema[Name]> }

/** The settings among the options of a simulation, with the default for each that is left out. */
export function settingsFrom(options: Schema): Settings {
  const names = Object.keys(defaultSettings) as (keyof Settings)[]
  return Object.fromEntries(names.map((name) => [name, options[name] ?? defaultSettings[name]])) as Settings
}
