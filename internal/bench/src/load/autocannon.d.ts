declare module 'autocannon' {
  interface Request {
    method?: 'POST' | 'GET'
    path?: string
    headers?: Record<string, string>
    body?: string
  }
  interface Options extends Request {
    /** Connections are shared out among several. */
    url: string | string[]
    connections: number
    /** Seconds. */
    duration?: number
    /** How many requests, in place of a duration. */
    amount?: number
    /** The timeout of a response, in seconds. */
    timeout?: number
    /** Sent one after the other on each connection; `setupRequest` makes each one when it is due. */
    requests?: (Request & { setupRequest?: (request: Request) => Request })[]
  }
  interface Histogram {
    average: number
    p50: number
    p99: number
    max: number
    total: number
  }
  interface Result {
    requests: Histogram
    latency: Histogram
    /** Seconds. */
    duration: number
    errors: number
    timeouts: number
    non2xx: number
    resets: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
