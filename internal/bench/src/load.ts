import { importSigningKey, signRequest } from '@sms-verify/digest'
import autocannon from 'autocannon'
import { formatBasicAuth, path, sendBody, type Target } from './target.ts'

/** The result of some seconds of load. */
export interface Load {
  readonly requests: number
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds within which 99 of 100 requests were answered. */
  readonly p99: number
}

type Headers = Readonly<Record<string, string>>

const connections = 32
const contentType = 'application/x-www-form-urlencoded'

/** The headers of a request with Basic, which can be sent any number of times. */
export const basicRequests = (target: Target): Headers[] => [
  { 'content-type': contentType, authorization: formatBasicAuth(target) },
]

/** The headers of requests with digest, each with its own nonce. */
export async function signedRequests({ customerId, apiKey }: Target, count: number): Promise<Headers[]> {
  const key = await importSigningKey(apiKey)
  const requests: Headers[] = []
  while (requests.length < count) {
    const headers = await signRequest({ customerId, key, method: 'POST', path, body: sendBody, contentType })
    requests.push({ 'content-type': contentType, ...headers })
  }
  return requests
}

/**
 * Sends requests for some seconds over 32 connections, shared out among the addresses, from the first again after the last;
 * throws if a request fails.
 */
export async function load(urls: readonly string[], requests: readonly Headers[], seconds: number): Promise<Load> {
  let sent = 0
  const request = { method: 'POST' as const, path, body: sendBody }
  // autocannon leaves the host out of a request that a function returns; some servers reject that.
  const [first = ''] = urls
  const { host } = new URL(first)
  const result = await autocannon({
    url: [...urls],
    connections,
    duration: seconds,
    timeout: 30,
    requests: [
      { ...request, setupRequest: () => ({ ...request, headers: { host, ...requests[sent++ % requests.length] } }) },
    ],
  })
  const count = result.requests.total
  const failed = result.errors + result.timeouts + result.non2xx
  if (failed) throw new Error(`${urls.join(', ')}: ${failed} of ${count} requests failed`)
  return { requests: count, rate: count / result.duration, p99: result.latency.p99 }
}
