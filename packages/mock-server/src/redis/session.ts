import type { Disruption, ForceableOutcome } from '@sms-verify/mocks/engine'
import type { RedisConnection } from './connection.ts'
import * as scripts from './scripts.ts'

/** The snapshot that a step uses: the changes by tests, and the time. */
export interface Snapshot {
  /** Another after each change. */
  readonly version: string
  /** The time as the simulation sees it; never ahead of that of Redis. */
  now(): number
  /** The outcomes that tests requested, oldest first. */
  readonly outcomes: readonly ForceableOutcome[]
  /** The delivery plans that tests requested, oldest first, in JSON. */
  readonly plans: readonly string[]
  /** The disruptions that tests requested, oldest first. */
  readonly disruptions: readonly Disruption[]
  /** The accounts that tests have changed: alternating customer IDs and states in JSON. */
  readonly accounts: readonly string[]
}

/** The operations of a step in Redis, collected before it runs. */
export interface Step {
  readonly snapshot: Snapshot
  /** Adds an operation; returns whether it is going to succeed, as far as is known. */
  add(name: scripts.OperationName, ...input: (string | number)[]): boolean
  /** Schedules a function after the step, unless a reset comes first. */
  afterwards(act: () => void): void
}

type MakeUp<Result> = (step: Step) => Result | Promise<Result>

/** What a server shares with the others, from one reset to the next. */
export interface Session {
  /** Another after each reset. */
  readonly epoch: string
  /** Aborts at the next reset, or when the server closes, with the reason. */
  readonly signal: AbortSignal
  /**
   * Makes up a step and does it as a whole, in one round trip unless a test has changed something since the last one, or an
   * operation is refused: then the step is made up again. If a reset comes before the end of it, nothing of it is done.
   */
  perform<Result>(makeUp: MakeUp<Result>): Promise<Result>
  /** Runs a script in this epoch; resolves to what it returns, or to `undefined` after a reset. */
  run(script: string, ...input: string[]): Promise<unknown[] | undefined>
  /** Reads the changes by tests. */
  refresh(): Promise<Snapshot>
  /** Adds a function to run at each reset. */
  onReset(act: () => void): void
  /** Learns of a reset. */
  enter(epoch: string): void
  /** Sets the clock by the time of Redis. */
  setTime(milliseconds: number): void
  close(): void
}

/** Joins the servers that share a Redis. */
export async function createSession(redis: RedisConnection): Promise<Session> {
  const acts: (() => void)[] = []
  let controller = new AbortController()
  let epoch = '0'
  let known: Snapshot | undefined
  let time = 0
  let setAt = 0

  function setTime(milliseconds: number): void {
    time = milliseconds
    setAt = performance.now()
  }
  function toSnapshot(reply: unknown): Snapshot {
    const [version, machine, offset, outcomes, plans, accounts, disruptions] = reply as Reply
    setTime(Number(machine))
    const now = () => Math.floor(time + performance.now() - setAt) + Number(offset)
    const withoutCount = (entry: string) => entry.slice(entry.indexOf(' ') + 1)
    const queued = outcomes.map(withoutCount) as ForceableOutcome[]
    const disruptive = disruptions.map((entry): Disruption => JSON.parse(withoutCount(entry)))
    return { version, now, outcomes: queued, plans: plans.map(withoutCount), disruptions: disruptive, accounts }
  }
  function end(event: 'reset' | 'closed'): void {
    controller.abort(new Error(`inbox.next: the simulation was ${event} while this call waited for a message.`))
    // Anything that starts to wait after the end has nothing to wait for.
    if (event === 'reset') controller = new AbortController()
  }
  /** Epochs only grow: late news about an earlier epoch is ignored. */
  function enter(next: string): void {
    if (Number(next) <= Number(epoch)) return
    epoch = next
    known = undefined
    end('reset')
    for (const act of acts) act()
  }
  async function refresh(): Promise<Snapshot> {
    const [current, reply] = (await redis.run(scripts.read)) as [string, unknown]
    enter(current)
    known = toSnapshot(reply)
    return known
  }
  async function runIn(begun: string, script: string, input: readonly string[]): Promise<unknown[] | undefined> {
    const reply = (await redis.run(script, begun, ...input)) as unknown[]
    if (reply[0] !== 'reset') return begun === epoch ? reply : undefined
    enter(String(reply[1]))
    return undefined
  }

  async function perform<Result>(makeUp: MakeUp<Result>): Promise<Result> {
    const begun = epoch
    return attempt(begun, basisFrom(known ?? (await refresh())), makeUp)
  }

  async function attempt<Result>(begun: string, basis: Basis, makeUp: MakeUp<Result>): Promise<Result> {
    const { step, operations, effects } = createStep(basis)
    const result = await makeUp(step)
    const reply = await runIn(begun, scripts.commit, [basis.version, ...operations.slice(basis.done).flatMap(encode)])
    const next = reply && findNextBasis(reply, basis, operations)
    if (next) return attempt(begun, next, makeUp)
    if (reply) for (const act of effects) act()
    return result
  }
  /** What the step is made up from again, unless it is done. */
  function findNextBasis(
    [status, detail]: unknown[],
    basis: Basis,
    operations: readonly Operation[],
  ): Basis | undefined {
    if (status === 'done') return undefined
    if (status === 'stale') {
      known = toSnapshot(detail)
      return basisFrom(known)
    }
    const done = basis.done + Number(detail)
    const refused = operations[done]?.[0] ?? ''
    // Completed operations stay, so the rest uses the same snapshot, whatever its version.
    return { ...basis, version: '', done, refused: new Set([...basis.refused, refused]) }
  }

  await refresh()
  return {
    get epoch() {
      return epoch
    },
    get signal() {
      return controller.signal
    },
    perform,
    run: (script, ...input) => runIn(epoch, script, input),
    refresh,
    onReset: (act) => acts.push(act),
    enter,
    setTime,
    close: () => end('closed'),
  }
}

type Reply = [
  version: string,
  time: string,
  offset: string,
  outcomes: string[],
  plans: string[],
  accounts: string[],
  disruptions: string[],
]

/** An operation and its arguments. */
export type Operation = readonly [name: string, ...input: string[]]

const encode = ([name, ...input]: Operation) => [name, `${input.length}`, ...input]

/** The input of a step. */
interface Basis {
  readonly snapshot: Snapshot
  /** The version that the snapshot must still have; empty for any. */
  readonly version: string
  /** How many of its operations are done. */
  readonly done: number
  /** The operations that cannot run. */
  readonly refused: ReadonlySet<string>
}

const basisFrom = (snapshot: Snapshot): Basis => ({ snapshot, version: snapshot.version, done: 0, refused: new Set() })

function createStep({ snapshot, refused }: Basis) {
  const operations: Operation[] = []
  const effects: (() => void)[] = []
  const step: Step = {
    snapshot,
    add(name, ...input) {
      if (refused.has(name)) return false
      operations.push([name, ...input.map(String)])
      return true
    },
    afterwards: (act) => effects.push(act),
  }
  return { step, operations, effects }
}
