import { type Account, changeAccount, healthyAccount, type Message } from '@sms-verify/mocks/engine'
import type { RedisConnection } from './connection.ts'
import { keys } from './keys.ts'

/** The reference ID in `phone reference`. */
export const referenceOf = (member: string): string => member.slice(member.indexOf(' ') + 1)

/** Messages by their reference IDs, as they are now; those that are gone are left out. */
export async function messagesOf(redis: RedisConnection, referenceIds: readonly string[]): Promise<Message[]> {
  if (referenceIds.length === 0) return []
  const parts = [keys.messages, keys.attempts, keys.checks].map((key) => redis.command('HMGET', key, ...referenceIds))
  const [sent = [], attempts = [], checks = []] = (await Promise.all(parts)) as (string | null)[][]
  return sent.flatMap((text, index) => {
    if (text === null) return []
    const check = checks[index]
    const message: Message = JSON.parse(text)
    return [{ ...message, attempts: Number(attempts[index] ?? 0), ...(check && { check: JSON.parse(check) }) }]
  })
}

/** Accounts out of Redis, which lists names and values by turns. */
export function accountsOf(entries: readonly string[]): Record<string, Account> {
  const accounts: Record<string, Account> = {}
  for (let index = 0; index < entries.length; index += 2) {
    accounts[entries[index] ?? ''] = changeAccount(healthyAccount, JSON.parse(entries[index + 1] ?? '{}'))
  }
  return accounts
}
