// The simulation against a model of ten lines: for any sequence of calls, both return the same.
import { createClient, isApiError } from '@sms-verify/client'
import { createSimulation, type Simulation } from '@sms-verify/mocks/simulation'
import fc from 'fast-check'
import { type Property, property } from './property.ts'

// No sum of the waits below comes near a limit: the real clock runs on meanwhile.
const settings = { codeTtl: 295, maxAttempts: 3, statusTtl: 43_195 }

/** A message as the model has it; times in seconds of the model's own clock. */
interface Message {
  readonly reference: string
  readonly code: string
  readonly isOwn: boolean
  readonly sentAt: number
  attempts: number
  state: string
}

type Step =
  | { readonly do: 'send'; readonly ownCode: boolean }
  | { readonly do: 'check'; readonly which: number; readonly right: boolean }
  | { readonly do: 'status' | 'complete'; readonly which: number }
  | { readonly do: 'wait'; readonly seconds: number }
  | { readonly do: 'import' }

const which = fc.nat(5)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('send'), ownCode: fc.boolean() } as const),
  { weight: 3, arbitrary: fc.record({ do: fc.constant('check'), which, right: fc.boolean() } as const) },
  fc.record({ do: fc.constantFrom('status', 'complete'), which } as const),
  fc.record({ do: fc.constant('import') } as const),
  fc.record({ do: fc.constant('wait'), seconds: fc.constantFrom(10, 100, 290, 300, 40_000, 43_200) } as const),
)

/** What a check comes to, by the model ({@link https://sms-verify.github.io/sms-verify/reference/#get-status}). */
function judge(message: Message, right: boolean, now: number): string {
  if (now - message.sentAt > settings.statusTtl) return 'referenceIdExpired'
  if (message.attempts >= settings.maxAttempts) message.state = 'max-attempts-exceeded'
  else {
    message.attempts += 1
    message.state = now - message.sentAt > settings.codeTtl ? 'expired' : right ? 'valid' : 'invalid'
  }
  return message.state
}

/** One run: the messages of both sides, and the time that has gone by. */
function createRun(simulation: Simulation) {
  // One retry: the client corrects its clock with it after a long wait.
  const verify = createClient({ ...simulation.credentials, fetch: simulation.fetch, maxRetries: 1 })
  const messages: Message[] = []
  let now = 0
  const readOutcome = (call: Promise<object>) =>
    call.then(
      ({ result, verify: state }: { result?: string; verify?: { code_state: string } }) =>
        result ?? state?.code_state.toLowerCase().replaceAll('_', '-') ?? 'done',
      (error) => (isApiError(error) ? error.outcome : String(error)),
    )

  const steps = {
    async send({ ownCode }: { ownCode: boolean }) {
      const sent = await verify.send({ phone_number: '15558675309', ...(ownCode && { verify_code: '918273' }) })
      const { code = '' } = simulation.inbox.last() ?? {}
      messages.push({ reference: sent.reference_id, code, isOwn: ownCode, sentAt: now, attempts: 0, state: 'unknown' })
      return true
    },
    async check(message: Message, right: boolean) {
      const typed = right ? message.code : message.code === '1111111' ? '2222222' : '1111111'
      return (await readOutcome(verify.check(message.reference, typed))) === judge(message, right, now)
    },
    async status(message: Message) {
      const expected = now - message.sentAt > settings.statusTtl ? 'referenceIdExpired' : message.state
      return (await readOutcome(verify.status(message.reference))) === expected
    },
    async complete(message: Message) {
      const expected = message.isOwn ? 'done' : 'invalidCompletionReferenceId'
      return (await readOutcome(verify.complete(message.reference))) === expected
    },
    wait({ seconds }: { seconds: number }) {
      simulation.clock.advance({ seconds })
      now += seconds
      return true
    },
    import() {
      simulation.importState(JSON.parse(JSON.stringify(simulation.exportState())))
      return true
    },
  }

  return async (each: Step): Promise<boolean> => {
    if (each.do === 'send') return steps.send(each)
    if (each.do === 'wait') return steps.wait(each)
    if (each.do === 'import') return steps.import()
    const message = messages[each.which % messages.length]
    if (!message) return true
    return each.do === 'check' ? steps.check(message, each.right) : steps[each.do](message)
  }
}

const behavesLikeTheModel = fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (plan) => {
  const run = createRun(createSimulation(settings))
  for (const each of plan) if (!(await run(each))) return false
  return true
})

export const simulationProperties: readonly Property[] = [
  property('the simulation does what its model does, in any order', 500, behavesLikeTheModel),
]
