import type { SendRequest } from '@sms-verify/types'
import {
  type Constraint,
  describeConstraint,
  type FieldConstraints,
  normalizePhoneNumber,
  sendFields,
  site,
} from '@sms-verify/types/contract'
import type { Command } from 'commander'
import { CommandError } from '../exit-codes.ts'
import { print } from '../print.ts'
import { readCode } from '../read-code.ts'
import { addServiceOptions, openService, type ServiceOptions } from '../service.ts'
import type { Terminal } from '../terminal.ts'

type SendOptions = ServiceOptions & { readonly ownCode?: boolean } & Readonly<Record<string, unknown>>

/** The fields that have an option. A code on the command line would stay in the shell history. */
const fields = Object.entries<FieldConstraints>(sendFields).filter(
  ([name]) => name !== 'phone_number' && name !== 'verify_code',
)

const toOption = (field: string) => `--${field.replaceAll('_', '-')}`

function describe(constraints: FieldConstraints): string {
  const told = ['enum', 'formats', 'maxLength'] satisfies Constraint[]
  const parts = told.filter((name) => name in constraints).map((name) => describeConstraint(name, constraints))
  return parts.join('; ') || 'see the reference'
}

/** Adds `send <phone>`. */
export function addSend(program: Command, terminal: Terminal): void {
  const command = program
    .command('send')
    .summary('send a code by SMS')
    .description('Sends a code by SMS, at most once. The service makes the code unless you pass --own-code.')
    .argument('<phone>', 'the phone number in international form, such as +15558675309')
    .optionsGroup('Message:')
    .option('--own-code', 'reads a code that you made from a prompt or from stdin, and sends that one')
  for (const [name, constraints] of fields) command.option(`${toOption(name)} <value>`, describe(constraints))
  addServiceOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  sms-verify send +15558675309
  sms-verify send +15558675309 --template 'Your code for Example is $$CODE$$' --json
  sms-verify send 15558675309 --base-url http://127.0.0.1:4010

What each field means: ${site}reference/#send-sms-fields
`,
    )
    .action((phone: string, options: SendOptions) => send(phone, options, terminal))
}

async function send(phone: string, options: SendOptions, terminal: Terminal): Promise<void> {
  const { verify, call, confirm } = openService(options, terminal)
  const form = { phone_number: readPhone(phone), ...readFields(options) } as SendRequest
  await confirm('The real service bills this message.')
  if (options.ownCode) Object.assign(form, { verify_code: await readCode(terminal) })
  const sent = await verify.send(form, call)
  const { reference_id, status } = sent
  const lines = [
    `Sent: ${status.code} ${status.description}`,
    `Reference ID: ${reference_id}`,
    `To check the code: sms-verify check ${reference_id}`,
  ]
  print(sent, lines, options, terminal)
}

function readPhone(phone: string): string {
  try {
    return normalizePhoneNumber(phone)
  } catch (error) {
    throw new CommandError('usage', (error as Error).message)
  }
}

function readFields(options: SendOptions): Readonly<Record<string, unknown>> {
  const toName = (field: string) => field.replace(/_(.)/g, (_all, letter: string) => letter.toUpperCase())
  const given = fields.map(([field]) => [field, options[toName(field)]]).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}
