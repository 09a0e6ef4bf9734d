/** The prefix of every name in Redis. The braces keep it on one node of a cluster, as the scripts need. */
export const prefix = '{sms-verify}:'

const key = <Name extends string>(name: Name) => `${prefix}${name}` as const

export const keys = {
  /**
   * A hash: `epoch`, another after each reset; `version`, another after each change by a test; `offset`, how far tests have moved
   * the clock, in milliseconds.
   */
  state: key('state'),
  /** A number that grows, to keep things of the same moment in their order. */
  sequence: key('sequence'),
  /** The outcomes that tests requested: a list of `left name`. */
  outcomes: key('outcomes'),
  /** The delivery plans that tests requested: a list of `left plan`, the plan in JSON. */
  plans: key('plans'),
  /** The disruptions that tests requested: a list of `left disruption`, the disruption in JSON. */
  disruptions: key('disruptions'),
  /** The accounts that tests have changed, by customer ID. */
  accounts: key('accounts'),
  /** How many messages each customer has sent. */
  sent: key('sent'),
  /** Messages by reference ID, as they were when they were sent. */
  messages: key('messages'),
  /** By reference ID, `attempts check`: how many codes were tried, and what the last check found, in JSON. */
  checks: key('checks'),
  /** All messages, oldest first: a list of `sentAt phone reference`. */
  order: key('order'),
  /** The messages that no test has taken, as `phone reference`, by the moment at which they reach their phones. */
  unread: key('unread'),
  /** The scheduled work, by due time: `sequence arrived reference` or `sequence report task`. */
  due: key('due'),
  requests: key('requests'),
  reports: key('reports'),
  /** The nonces of a customer, by the moment they were used: the customer ID follows. */
  nonces: key('nonces:'),
  /** The requests of a customer in the last second: the customer ID follows. */
  rate: key('rate:'),
}

/** The channels between servers. Keys belong to a database, channels to the whole of Redis. */
export const getChannels = (database: string) => ({
  /** What happens, as `epoch name data`, for servers that somebody listens to. */
  events: key(`events:${database}`),
  /** The resets, as `reset epoch`, and the servers that have carried them out, as `confirmed epoch`. */
  resets: key(`resets:${database}`),
})
