import { site, version } from '@sms-verify/types/contract'
import { Command } from 'commander'
import { addCheck } from './commands/check.ts'
import { addComplete } from './commands/complete.ts'
import { addMock } from './commands/mock.ts'
import { addReport } from './commands/report.ts'
import { addSend } from './commands/send.ts'
import { addStatus } from './commands/status.ts'
import { exitCodes } from './exit-codes.ts'
import type { Terminal } from './terminal.ts'

/** Creates the command line. It throws errors instead of printing them. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('sms-verify')
    .description("Telesign's SMS Verify API on the command line, and its mock (unofficial).")
    .version(version, '-v, --version', 'prints the version')
    .helpOption('-h, --help', 'prints this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: () => {},
    })
    .configureHelp({ helpWidth: 110, showGlobalOptions: false })
    .addHelpText('after', epilogue)
  program.commandsGroup('Verify a phone number:')
  for (const add of [addSend, addCheck, addStatus, addComplete]) add(program, terminal)
  program.commandsGroup('Develop and test:')
  for (const add of [addMock, addReport]) add(program, terminal)
  return program
}

const epilogue = `
Examples:
  sms-verify mock                                                      starts a mock server
  sms-verify send +15558675309 --base-url http://127.0.0.1:4010        sends a code to its inbox
  sms-verify check <reference-id> --base-url http://127.0.0.1:4010     prompts for the code, and checks it
  sms-verify send +15558675309                                         sends a real message, and it is billed

Environment:
  TELESIGN_CUSTOMER_ID, TELESIGN_API_KEY    the account. For a service on this machine, the test account is the default.

Exit codes:
${Object.values(exitCodes)
  .map(({ code, meaning }) => `  ${String(code).padEnd(4)} ${meaning}\n`)
  .join('')}
Documentation: ${site}guides/command-line
`
