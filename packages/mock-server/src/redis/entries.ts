import { type Account, changeAccount, healthyAccount, type Message } from '@sms-verify/mocks/engine'
import type { RedisConnection } from './connection.ts'
import { keys } from './keys.ts'

/** The reference ID at the end of an entry. */
export const readReference = (entry: string): string => entry.slice(entry.lastIndexOf(' ') + 1)

/** Messages by their reference IDs, as they are now; those that are gone are left out. */
export async function readMessages(redis: RedisConnection, referenceIds: readonly string[]): Promise<Message[]> {
  if (referenceIds.length === 0) return []
  const parts = [keys.messages, keys.checks].map((key) => redis.command('HMGET', key, ...referenceIds))
  const [sent = [], checks = []] = (await Promise.all(parts)) as (string | null)[][]
  return sent.flatMap((text, index) => {
    if (text === null) return []
    return [mergeCheck(JSON.parse(text), checks[index])]
  })
}

/** A message as it was sent, with what has become of its code. */
export function mergeCheck(message: Message, written: string | null | undefined): Message {
  const [, attempts = 0, check] = /^(\d+) (.*)$/s.exec(written ?? '') ?? []
  return { ...message, attempts: Number(attempts), ...(check && { check: JSON.parse(check) }) }
}

/** Reads accounts from Redis, which alternates names and values. */
export function readAccounts(entries: readonly string[]): Record<string, Account> {
  const accounts: Record<string, Account> = {}
  for (let index = 0; index < entries.length; index += 2) {
    accounts[entries[index] ?? ''] = changeAccount(healthyAccount, JSON.parse(entries[index + 1] ?? '{}'))
  }
  return accounts
}
