import type { VerifiedReport } from '@sms-verify/client/webhooks'

/** In production: a table with a unique key, or a queue that removes duplicates, shared by all instances. */
const recorded = new Set<string>()

/** Records a report once, however often it arrives: reference ID and status tell reports apart. */
export function recordReport({ reference_id, status, delivery }: VerifiedReport): void {
  const key = `${reference_id} ${status.code}`
  if (recorded.has(key)) return
  recorded.add(key)
  console.log(reference_id, status.description, delivery.delivered)
}
