import { version } from '@sms-verify/types/contract'
import { parseFlags } from './arguments.ts'
import { usage } from './flags.ts'
import { runFlags } from './run-flags.ts'

/** Runs the command line of `sms-verify-mock`. */
export async function main(args: string[]): Promise<void> {
  try {
    const values = parseFlags(args)
    if (values['help']) console.log(usage)
    else if (values['version']) console.log(version)
    else await runFlags(values, process.env)
  } catch (error) {
    console.error(`sms-verify-mock: ${error instanceof Error ? error.message : error}`)
    process.exitCode = (error as Error | undefined)?.name === 'UsageError' ? 2 : 1
  }
}
