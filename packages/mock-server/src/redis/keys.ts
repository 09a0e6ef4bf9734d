/** The keys of everything in Redis. The braces keep it on one node of a cluster, as the scripts need. */
export const prefix = '{sms-verify}:'

const key = <Name extends string>(name: Name) => `${prefix}${name}` as const

export const keys = {
  /** How far tests have moved the clock, in milliseconds. */
  clock: key('clock'),
  /** A number that grows, to keep things of the same moment in their order. */
  sequence: key('sequence'),
  /** Outcomes asked for: a list of `{ name, left }`. */
  outcomes: key('outcomes'),
  /** Delivery plans asked for: a list of `left plan`, the plan in JSON. */
  plans: key('plans'),
  /** Accounts that tests have changed, by customer ID. */
  accounts: key('accounts'),
  /** How many messages each customer has sent. */
  sent: key('sent'),
  /** Messages by reference ID, as they were when they were sent. */
  messages: key('messages'),
  /** How many codes were tried, by reference ID. */
  attempts: key('attempts'),
  /** What the last check found, by reference ID. */
  checks: key('checks'),
  /** The reference IDs of all messages, oldest first. */
  order: key('order'),
  /** The messages that reach their phones, as `phone reference`, by the moment they do. */
  arrivals: key('arrivals'),
  /** Those of them that no test has taken. */
  unread: key('unread'),
  /** Those of them that no page was told of. */
  unannounced: key('unannounced'),
  /** Reports to make, by the moment they are due. */
  due: key('due'),
  requests: key('requests'),
  reports: key('reports'),
  /** The nonces of a customer, by the moment they were used. */
  nonces: (customerId: string) => key(`nonces:${customerId}`),
  /** The requests of a customer in the last second. */
  rate: (customerId: string) => key(`rate:${customerId}`),
}

/** The channel on which the servers tell each other what happens. */
export const channel = key('events')
