declare module 'autocannon' {
  interface Options {
    url: string
    method: 'POST' | 'GET'
    headers: Record<string, string>
    body: string
    connections: number
    /** Seconds. */
    duration?: number
    /** How many requests, in place of a duration. */
    amount?: number
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
    errors: number
    timeouts: number
    non2xx: number
    resets: number
  }
  export default function autocannon(options: Options): Promise<Result>
}
