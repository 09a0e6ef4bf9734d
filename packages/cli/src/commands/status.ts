import type { StatusResponse } from '@sms-verify/types'
import type { Command } from 'commander'
import { print } from '../print.ts'
import { addServiceOptions, openService, type ServiceOptions } from '../service.ts'
import type { Terminal } from '../terminal.ts'

/** Adds `status <reference-id>`. */
export function addStatus(program: Command, terminal: Terminal): void {
  const command = program
    .command('status')
    .summary('get the status of a message')
    .description('Returns the status of a message and the state of its code. It spends no attempt.')
    .argument('<reference-id>', 'the reference ID of the message')
  addServiceOptions(command)
    .addHelpText('after', '\nExample:\n  sms-verify status 0123456789ABCDEF0123456789ABCDEF --json\n')
    .action((referenceId: string, options: ServiceOptions) => status(referenceId, options, terminal))
}

async function status(referenceId: string, options: ServiceOptions, terminal: Terminal): Promise<void> {
  const { verify, call, confirm } = openService(options, terminal)
  await confirm('This asks the real service.')
  const answer = await verify.status(referenceId, call)
  print(answer, describe(answer), options, terminal)
}

const describe = ({ status, verify }: StatusResponse) => [
  `Status: ${status.code} ${status.description}`,
  ...(verify ? [`Code: ${verify.code_state}`] : []),
]
