// The command line of the mock server: a flaw in a flag or in the file of `--config` is refused, in an error that names it.
import { mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import {
  parseFlags,
  readStartOptions,
  readStateFile,
  UsageError,
} from '../../../../packages/mock-server/src/arguments.ts'
import { flags } from '../../../../packages/mock-server/src/flags.ts'
import { asJson, assertRefused, withoutObjects } from './mock-inputs.ts'
import { type Property, property } from './property.ts'
import { misspelt, wrongTexts } from './schema-inputs.ts'

/** The error of the command line about its arguments, or nothing if it accepts them. */
function findComplaint(args: string[]): string | undefined {
  try {
    const values = parseFlags(args)
    readStateFile(values, readStartOptions(values, {}))
    return undefined
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

/** Values that a flag must refuse, by the name of the flag. */
const wrongValues: Readonly<Record<string, readonly string[]>> = {
  port: ['x', '', '-1', '1.5', '65536', '0x10', '1e3', ' 80', '٣'],
  host: [''],
  'allow-host': wrongTexts['host-name'] ?? [],
  'allow-origin': wrongTexts['origin'] ?? [],
  'customer-id': [''],
  'api-key': [''],
  store: ['', 'x', 'http://127.0.0.1', 'redis://'],
  config: ['', '/no/such/file.json'],
  state: ['', '/no/such/file.json'],
}

const valued = flags.filter(({ value }) => value)
const wrongValue = fc
  .constantFrom(...valued.filter(({ name }) => wrongValues[name]))
  .chain(({ name }) =>
    fc.constantFrom(...(wrongValues[name] ?? [])).map((value) => ({ name, args: [`--${name}=${value}`] })),
  )
const unknownFlag = misspelt(flags.map(({ name }) => name))
  .filter((name) => /^[a-z][a-z-]*$/i.test(name))
  .map((name) => ({ name, args: [`--${name}`] }))
const noValue = fc.constantFrom(...valued).map(({ name }) => ({ name, args: [`--${name}`] }))
const needlessValue = fc
  .constantFrom(...flags.filter(({ value }) => !value))
  .map(({ name }) => ({ name, args: [`--${name}=yes`] }))
const argument = fc.constantFrom('start', '4010', './config.json').map((name) => ({ name, args: [name] }))

const flagsRefuseFlaws = fc.property(
  fc.oneof(wrongValue, unknownFlag, noValue, needlessValue, argument),
  fc.constantFrom([], ['--port', '0'], ['--allow-remote']),
  ({ name, args }, before) =>
    assertRefused(findComplaint([...before, ...args]), args.join(' '), { value: args, field: name }),
)

/** Calls a function with a file that holds a text. */
function withFile<Value>(text: string, use: (file: string) => Value): Value {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'sms-verify-'))
  const file = join(folder.path, 'config.json')
  writeFileSync(file, text)
  return use(file)
}

const configuration = withoutObjects(asJson.at('/$defs/Configuration'))

const filesRefuseFlaws = fc.property(asJson.flawed(configuration, ''), ({ value, field }) =>
  withFile(JSON.stringify(value), (file) =>
    assertRefused(findComplaint(['--config', file]), '--config', { value, field: field || '--config' }),
  ),
)

const statesRefuseFlaws = fc.property(asJson.flawed(asJson.at('/$defs/SimulationState'), 'state'), ({ value, field }) =>
  withFile(JSON.stringify(value), (file) =>
    assertRefused(findComplaint(['--state', file]), '--state', { value, field }),
  ),
)

const filesOtherThanJson = fc.property(fc.constantFrom('', '{', '{port: 0}', '{"port":0,}', '\0', 'port=0'), (text) =>
  withFile(text, (file) => findComplaint(['--config', file])?.includes('--config') === true),
)

const filesAreTaken = fc.property(asJson.valid(configuration), (value) =>
  withFile(JSON.stringify({ ...(value as object), host: '127.0.0.1' }), (file) => {
    const options = readStartOptions(parseFlags(['--config', file]), {})
    // The schema is for editors.
    const { $schema: _, ...given } = value as { $schema?: string }
    const expected = { port: 4010, ...given, host: '127.0.0.1' }
    return isDeepStrictEqual({ ...options }, JSON.parse(JSON.stringify(expected)))
  }),
)

export const commandLineProperties: readonly Property[] = [
  property('the command line refuses a flaw and names its flag', 1_000, flagsRefuseFlaws),
  property('the file of --config is refused for a flaw, and its place is named', 1_500, filesRefuseFlaws),
  property('the file of --state is refused for a flaw, and its place is named', 1_500, statesRefuseFlaws),
  property('the file of --config is refused if it is not JSON', 20, filesOtherThanJson),
  property('the file of --config says the same as the options', 500, filesAreTaken),
]
