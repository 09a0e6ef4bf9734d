/** How much of its limits an account has used. */
export interface Quota {
  /** Counts a request; returns `false` if the account has reached its limit for the last second. */
  admitRequest(now: number, requestsPerSecond: number): boolean
  /** Counts a number of messages; returns `false` if the account would exceed its limit. */
  reserveMessages(messages: number, cap: number): boolean
  /** How many messages the account has sent. */
  messagesSent(): number
}

export function createQuota(): Quota {
  let recent: number[] = []
  let sent = 0
  return {
    admitRequest(now, requestsPerSecond) {
      if (requestsPerSecond === Number.POSITIVE_INFINITY) return true
      recent = recent.filter((moment) => moment > now - 1000)
      if (recent.length >= requestsPerSecond) return false
      recent.push(now)
      return true
    },
    reserveMessages(messages, cap) {
      if (sent >= cap) return false
      sent += messages
      return true
    },
    messagesSent: () => sent,
  }
}
