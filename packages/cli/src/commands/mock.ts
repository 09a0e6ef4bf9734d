import { type Flag, type FlagValues, flags, runMock } from '@sms-verify/mock-server/command'
import { type Command, Option } from 'commander'
import type { Terminal } from '../terminal.ts'

/** The flags that every command has. */
const own: ReadonlySet<string> = new Set(['help', 'version'])

/** Adds `mock`, with the flags of `sms-verify-mock`. */
export function addMock(program: Command, terminal: Terminal): void {
  const command = program
    .command('mock')
    .summary('start the service simulated over HTTP')
    .description(
      'Starts a mock server: the service simulated over HTTP, with an inbox page and a control API. Nothing is sent or billed.',
    )
  const offered = flags.filter(({ name }) => !own.has(name))
  for (const flag of offered) command.addOption(toOption(flag))
  command
    .addHelpText(
      'after',
      `
Examples:
  sms-verify mock --port 4010
  sms-verify mock --host 0.0.0.0 --allow-remote --allow-host mock
  sms-verify mock --health --port 4010

To see the messages, open the address in a browser. GET /_mock/messages lists them, and GET /_mock/openapi.yaml
describes everything else that a test can ask for.
`,
    )
    .action((_options: unknown, { options }: Command) => runMock(readValues(options, command), terminal.environment))
}

function toOption({ name, value, short, description, default: initial, isRepeatable }: Flag): Option {
  const notes = [isRepeatable ? 'repeat it for more' : '', initial ? `default: ${initial}` : '']
    .filter(Boolean)
    .join('; ')
  const names = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`
  const option = new Option(names, notes ? `${description} (${notes})` : description)
  if (!isRepeatable) return option
  return option.argParser((given: string, earlier: readonly string[] = []) => [...earlier, given])
}

/** The values, keyed by flag name. */
const readValues = (options: readonly Option[], command: Command): FlagValues =>
  Object.fromEntries(options.map((option) => [option.name(), command.getOptionValue(option.attributeName())]))
