import type { Command } from 'commander'
import { CommandError } from '../exit-codes.ts'
import { print } from '../print.ts'
import { readCode, withoutSpaces } from '../read-code.ts'
import { addServiceOptions, openService, type ServiceOptions } from '../service.ts'
import type { Terminal } from '../terminal.ts'

/** Adds `check <reference-id> [code]`. */
export function addCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .summary('check the code that was typed')
    .description('Checks the code that the end user typed, and spends one attempt. Exits with 0 only if it is valid.')
    .argument('<reference-id>', 'the reference ID of the message')
    .argument(
      '[code]',
      'the code; leave it out to type it when asked, or to write it to stdin, so that no shell keeps it',
    )
  addServiceOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  sms-verify check 0123456789ABCDEF0123456789ABCDEF
  sms-verify check 0123456789ABCDEF0123456789ABCDEF --json < code.txt
`,
    )
    .action((referenceId: string, code: string | undefined, options: ServiceOptions) =>
      check(referenceId, code, options, terminal),
    )
}

async function check(referenceId: string, code: string | undefined, options: ServiceOptions, terminal: Terminal) {
  const { verify, call, confirm } = openService(options, terminal)
  await confirm('This asks the real service, and spends one attempt.')
  const typed = code === undefined ? await readCode(terminal) : withoutSpaces(code)
  const answer = await verify.check(referenceId, typed, call)
  const { result } = answer
  print(answer, [`Result: ${result}`], options, terminal)
  if (result !== 'valid') throw new CommandError('refused', `The code is not valid: ${result}.`)
}
