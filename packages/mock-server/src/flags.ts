/** A flag of the command line. */
export interface Flag {
  readonly name: string
  /** The value after it, such as `<number>`; `undefined` if it is a switch. */
  readonly value?: string
  readonly short?: string
  readonly isRepeatable?: boolean
  /** The option of `startMockServer` that it sets. */
  readonly option?: string
  readonly description: string
  readonly default?: string
}

/** The values of a command line, by flag name. */
export type FlagValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>

/**
 * Every flag of `sms-verify-mock` and of `sms-verify mock`. The help, the README's table and the parsers follow from it.
 *
 * @example
 * for (const { name, description } of flags) console.log(`--${name}`, description)
 */
export const flags: readonly Flag[] = [
  {
    name: 'port',
    value: '<number>',
    option: 'port',
    description: 'the port to listen on; 0 for any free port',
    default: '4010',
  },
  { name: 'host', value: '<address>', option: 'host', description: 'the address to listen on', default: '127.0.0.1' },
  { name: 'allow-remote', description: 'allows an address that other machines can reach' },
  {
    name: 'allow-host',
    value: '<name>',
    isRepeatable: true,
    option: 'allowedHosts',
    description:
      'one more host name under which the control API and the inbox page answer, such as the name of a container',
    default: 'names of this machine',
  },
  {
    name: 'allow-origin',
    value: '<origin>',
    isRepeatable: true,
    option: 'allowedOrigins',
    description: 'one more origin whose pages can use the control API, such as https://app.example.com',
    default: 'pages of this machine',
  },
  {
    name: 'customer-id',
    value: '<id>',
    description: 'the customer ID to accept',
    default: 'TELESIGN_CUSTOMER_ID, else that of a test account',
  },
  {
    name: 'api-key',
    value: '<base64>',
    description: 'its API key',
    default: 'TELESIGN_API_KEY, else that of the test account',
  },
  {
    name: 'store',
    value: '<url>',
    option: 'store',
    description:
      'keeps the memory in Redis, such as redis://127.0.0.1:6379: servers with the same Redis act as one. Needs @redis/client',
    default: 'in memory',
  },
  {
    name: 'config',
    value: '<file>',
    description:
      'a JSON file with options of startMockServer, such as {"codeLength": 6}. Flags override it; it overrides the environment',
  },
  {
    name: 'state',
    value: '<file>',
    description: 'a JSON file with an exported state, such as that of GET /_mock/state, which the server starts from',
  },
  {
    name: 'health',
    description:
      'starts nothing: checks that a server runs at --host and --port, and exits with 0 if so, else with 1, for health checks',
  },
  { name: 'help', short: 'h', description: 'prints this text' },
  { name: 'version', short: 'v', description: 'prints the version' },
]

const introduction = "sms-verify-mock: Telesign's SMS Verify API, simulated over HTTP (unofficial)\n\n"
const examples = `
Examples:
  sms-verify-mock --port 4010
  sms-verify-mock --host 0.0.0.0 --allow-remote --allow-host mock
  sms-verify-mock --health --port 4010

To see the messages, open the address in a browser. GET /_mock/messages lists them, and GET /_mock/openapi.yaml describes
everything else that a test can ask for.
`

/** What `--help` prints. */
export const usage = introduction + flags.map(formatHelp).join('') + examples

function formatHelp({ name, value, short, description, default: initial, isRepeatable }: Flag): string {
  const left = `--${name}${value ? ` ${value}` : ''}${short ? `, -${short}` : ''}`
  const notes = [isRepeatable ? 'repeat it for more' : '', initial ? `default: ${initial}` : '']
    .filter(Boolean)
    .join('; ')
  return `  ${left.padEnd(24)}${wrap(description + (notes && ` (${notes})`), 96).join(`\n${' '.repeat(26)}`)}\n`
}

/** Wraps a text into lines of a maximum length. */
function wrap(text: string, width: number): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trimStart()
    if (line.length > width) lines.push(word)
    else lines[lines.length - 1] = line
  }
  return lines
}
