// A whole verification through the client: against the mock server, or with --live against the real service.
import { liveCall, parseArguments, usage } from './arguments.ts'
import { provokeOutcomes } from './provoke-outcomes.ts'
import { openService } from './service.ts'
import { fail, say } from './terminal.ts'
import { verifyPhone } from './verify-phone.ts'

async function main(): Promise<void> {
  const { help, live } = parseArguments(process.argv.slice(2))
  if (help) return say.plain(usage)
  await using service = await openService(live)
  await verifyPhone(service)
  if (!live) await provokeOutcomes(service)
  say.done(live ? liveCall : 'Everything went as it should.')
}

await main().catch(fail)
