import type { Command } from 'commander'
import { print } from '../print.ts'
import { addServiceOptions, openService, type ServiceOptions } from '../service.ts'
import type { Terminal } from '../terminal.ts'

/** Adds `complete <reference-id>`. */
export function addComplete(program: Command, terminal: Terminal): void {
  const command = program
    .command('complete')
    .summary('report that you verified the end user')
    .description('Reports that you, who made the code, have verified the end user.')
    .argument('<reference-id>', 'the reference ID of the message')
  addServiceOptions(command)
    .addHelpText('after', '\nExample:\n  sms-verify complete 0123456789ABCDEF0123456789ABCDEF\n')
    .action((referenceId: string, options: ServiceOptions) => complete(referenceId, options, terminal))
}

async function complete(referenceId: string, options: ServiceOptions, terminal: Terminal): Promise<void> {
  const { verify, call, confirm } = openService(options, terminal)
  await confirm('This reports a completion to the real service.')
  const answer = await verify.complete(referenceId, call)
  const { code, description } = answer.status
  print(answer, [`Completed: ${code} ${description}`], options, terminal)
}
