import { findArrival, type KeptMessage, type ReportTask, type StoreContent } from '@sms-verify/mocks/engine'
import { mergeCheck, readAccounts, readReference } from './entries.ts'
import * as scripts from './scripts.ts'
import type { Operation, Session } from './session.ts'

type Dump = [
  status: string,
  now: string,
  messages: string[],
  checks: string[],
  unread: string[],
  due: string[],
  outcomes: string[],
  plans: string[],
  disruptions: string[],
  accounts: string[],
  sent: string[],
]

/** Reads the Redis part of a state in one step, and the time. Omits reports in progress, which belong to a server. */
export async function readContent(session: Session): Promise<{ content: StoreContent; now: number }> {
  const dump = (await session.run(scripts.dump)) as Dump | undefined
  // A reset happened in between, and is known now.
  if (!dump) return readContent(session)
  const [, now, messages, checks, unread, due, outcomes, plans, disruptions, accounts, sent] = dump
  const untaken = new Set(unread.map(readReference))
  const content: StoreContent = {
    messages: messages.map((text, index) => {
      const message = mergeCheck(JSON.parse(text), checks[index])
      return { message, isTaken: findArrival(message.timeline) !== undefined && !untaken.has(message.referenceId) }
    }),
    outcomes: outcomes.map((text) => readQueued(text, (entry) => entry as never)),
    deliveries: plans.map((text) => readQueued(text, JSON.parse)),
    disruptions: disruptions.map((text) => readQueued(text, JSON.parse)),
    accounts: readAccounts(accounts),
    messagesSent: Object.fromEntries(inPairs(sent).map(([customerId, count]) => [customerId, Number(count)])),
    reports: inPairs(due).flatMap(([member, score]) => readReport(member, score)),
  }
  return { content, now: Number(now) }
}

/** Redis alternates names and values in a list. */
const inPairs = (entries: readonly string[]) =>
  entries.flatMap((first, index) => (index % 2 === 0 ? [[first, entries[index + 1] ?? ''] as const] : []))

function readQueued<Entry>(text: string, read: (entry: string) => Entry) {
  const end = text.indexOf(' ')
  return { entry: read(text.slice(end + 1)), times: Number(text.slice(0, end)) }
}

function readReport(member: string, score: string) {
  const [, task] = /^\d+ report (.*)$/s.exec(member) ?? []
  return task === undefined ? [] : [{ at: Math.floor(Number(score) / 1000), task: JSON.parse(task) as ReportTask }]
}

/** The operations that load a state into an empty Redis. */
export function listOperations(content: StoreContent): Operation[] {
  const messages = content.messages.map(restore)
  const outcomes = content.outcomes.map(({ entry, times }) => ['queueOutcome', times, entry])
  const plans = content.deliveries.map(({ entry, times }) => ['queuePlan', times, JSON.stringify(entry)])
  const disruptions = content.disruptions.map(({ entry, times }) => ['queueDisruption', times, JSON.stringify(entry)])
  const accounts = Object.entries(content.accounts).map(([id, state]) => ['changeAccount', id, JSON.stringify(state)])
  const cap = Number.MAX_SAFE_INTEGER
  const sent = Object.entries(content.messagesSent).map(([id, count]) => ['reserveMessages', id, count, cap])
  const reports = content.reports.map(({ at, task }) => ['schedule', at, JSON.stringify(task)])
  const all = [messages, outcomes, plans, disruptions, accounts, sent, reports].flat()
  return all.map((operation) => operation.map(String) as [string, ...string[]])
}

function restore({ message, isTaken }: KeptMessage) {
  const { referenceId, phoneNumber, sentAt, timeline, attempts, check } = message
  const arrival = findArrival(timeline) ?? ''
  const checked = `${attempts} ${JSON.stringify(check)}`
  // The scripts read moments without a sign; a message from before 1970 is too old anyway.
  const sent = Math.max(0, sentAt)
  return ['restoreMessage', referenceId, JSON.stringify(message), phoneNumber, sent, arrival, isTaken, checked]
}
