import { type CallOptions, type Client, createClient } from '@sms-verify/client'
import { isLoopback, parseAddress, server } from '@sms-verify/types/contract'
import type { Command } from 'commander'
import { findAccount } from './account.ts'
import { CommandError } from './exit-codes.ts'
import { ask, canAsk, type Terminal } from './terminal.ts'

/** The options of every command that talks to the service. */
export interface ServiceOptions {
  readonly baseUrl?: string
  readonly allowInsecure?: boolean
  readonly yes?: boolean
  readonly timeout?: string
  readonly json?: boolean
}

/** Adds the options of every command that talks to the service. */
export function addServiceOptions(command: Command): Command {
  return command
    .optionsGroup('Service:')
    .option('--base-url <url>', `the address of the service (default: ${server}, which bills messages)`)
    .option('--allow-insecure', 'allows http: in --base-url for other machines than this one')
    .option('-y, --yes', 'goes on without asking if the service is the real one')
    .option('--timeout <seconds>', 'how long to wait in all (default: 30)')
    .optionsGroup('Output:')
    .option('--json', 'prints one line of JSON, an error too')
}

/** The service and the options of each call. */
export interface Service {
  readonly verify: Client
  readonly call: CallOptions
  /** If the service is the real one, says what a request costs and asks whether to continue. */
  confirm(what: string): Promise<void>
}

/** Opens the service that the options name. */
export function openService(options: ServiceOptions, terminal: Terminal): Service {
  const { url, protocol, hostname } = readAddress(options.baseUrl ?? server)
  const allowInsecure = options.allowInsecure === true
  if (protocol === 'http:' && !allowInsecure && !isLoopback(hostname)) {
    const why = '--base-url must begin with https: for another machine. Pass --allow-insecure to allow http:.'
    throw new CommandError('usage', why)
  }
  const call = { timeout: readTimeout(options.timeout), signal: terminal.signal }
  const verify = createClient({ ...findAccount(hostname, terminal.environment), baseUrl: url, allowInsecure })
  return {
    verify,
    call,
    async confirm(what) {
      if (isReal(hostname)) await confirmReal(what, options.yes === true, terminal)
    },
  }
}

function readAddress(baseUrl: string) {
  try {
    return parseAddress(baseUrl)
  } catch (error) {
    throw new CommandError('usage', `--base-url ${(error as Error).message}`)
  }
}

function readTimeout(seconds = '30'): number {
  const milliseconds = Number(seconds) * 1_000
  if (milliseconds > 0 && milliseconds < 2 ** 31) return milliseconds
  throw new CommandError('usage', `--timeout must be a number of seconds above 0. Received ${JSON.stringify(seconds)}.`)
}

const isReal = (hostname: string) => /(^|\.)telesign\.com\.?$/i.test(hostname)

async function confirmReal(what: string, isConfirmed: boolean, terminal: Terminal): Promise<void> {
  if (isConfirmed) {
    terminal.errors.write(`${what}\n`)
    return
  }
  if (!canAsk(terminal)) {
    const advice = 'Pass --yes to confirm, or --base-url to use a mock server.'
    throw new CommandError('usage', `${what} Nothing was sent, since nobody can be asked here. ${advice}`)
  }
  const answer = await ask(terminal, `${what} Continue? [y/N] `)
  if (!/^y(es)?$/i.test(answer)) throw new CommandError('usage', 'Canceled. Nothing was sent.')
}
