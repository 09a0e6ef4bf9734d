import { randomBytes } from 'node:crypto'
import { importSigningKey, signCallback } from '@sms-verify/digest'
import { createReportBody, postAsService } from '@sms-verify/mocks/engine'
import { deliveryStatuses } from '@sms-verify/types/codes'
import { parseAddress, referenceIdPattern } from '@sms-verify/types/contract'
import type { Command } from 'commander'
import { findAccount } from '../account.ts'
import { CommandError } from '../exit-codes.ts'
import { print } from '../print.ts'
import type { Terminal } from '../terminal.ts'

interface ReportOptions {
  readonly to: string
  readonly status: string
  readonly referenceId?: string
  readonly json?: boolean
}

/** How long the service waits for a receiver, in milliseconds. */
const timeout = 5_000

/** Adds `report --to <url>`. */
export function addReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .summary('post a signed delivery report to your webhook')
    .description(
      'Posts a delivery report to a webhook under development, signed with TELESIGN_API_KEY as the service signs it, and ' +
        'shows the HTTP status of the response. For this machine, the account of the environment is optional.',
    )
    .optionsGroup('Report:')
    .requiredOption('--to <url>', 'the address of the webhook')
    .option('--status <code>', 'the delivery status to report', '200')
    .option('--reference-id <id>', 'the reference ID of the message (default: a new one)')
    .optionsGroup('Output:')
    .option('--json', 'prints one line of JSON, an error too')
    .addHelpText(
      'after',
      `
Examples:
  sms-verify report --to http://localhost:3000/webhooks/telesign
  sms-verify report --to http://localhost:3000/webhooks/telesign --status 230
`,
    )
    .action((options: ReportOptions) => report(options, terminal))
}

async function report(options: ReportOptions, terminal: Terminal): Promise<void> {
  const url = readUrl(options.to)
  const { customerId, apiKey } = findAccount(url.hostname, terminal.environment)
  const referenceId = readReferenceId(options.referenceId)
  const at = Date.now()
  const body = JSON.stringify(
    createReportBody({ referenceId, code: readStatus(options.status), sentAt: at - 3_000, at }),
  )
  const signature = await signCallback({ customerId, key: await importSigningKey(apiKey), body })
  const status = await post(url.href, { body, headers: { 'Content-Type': 'application/json', ...signature } }, terminal)
  const lines = [`Posted a report of ${options.status} about ${referenceId}.`, `The receiver answered ${status}.`]
  print({ reference_id: referenceId, status: Number(options.status), answer: status }, lines, options, terminal)
  if (status !== 200) {
    throw new CommandError('refused', `The receiver answered ${status}. The service accepts only 200, and posts again.`)
  }
}

type Post = Omit<Parameters<typeof postAsService>[1], 'signal'>

async function post(url: string, report: Post, { signal }: Terminal): Promise<number> {
  const inTime = AbortSignal.timeout(timeout)
  try {
    return await postAsService(url, { ...report, signal: AbortSignal.any([signal, inTime]) })
  } catch (error) {
    if (inTime.aborted) throw new CommandError('refused', 'The receiver did not answer within 5 s.')
    if (signal.aborted) throw new CommandError('unknown', 'Canceled. The receiver may have the report.')
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException
    throw new CommandError('unreachable', `The receiver cannot be reached (${code}).`)
  }
}

/** Unlike the address of a server, the address of a webhook can have a query. */
function readUrl(address: string): URL {
  try {
    parseAddress(address.split('?', 1)[0])
    return new URL(address)
  } catch (error) {
    throw new CommandError('usage', `--to ${(error as Error).message}`)
  }
}

function readStatus(given: string): number {
  const reported = Object.values(deliveryStatuses).filter(({ reportText }) => reportText !== null)
  const row = reported.find(({ code }) => String(code) === given)
  if (row) return row.code
  const codes = reported.map(({ code }) => code).join(', ')
  throw new CommandError('usage', `--status must be one that is reported: ${codes}. Received ${JSON.stringify(given)}.`)
}

function readReferenceId(given = randomBytes(16).toString('hex').toUpperCase()): string {
  if (new RegExp(referenceIdPattern, 'i').test(given)) return given
  throw new CommandError('usage', '--reference-id must be 32 hexadecimal digits. Received something else.')
}
