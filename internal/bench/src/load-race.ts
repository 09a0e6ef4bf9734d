import { inOrder } from './in-order.ts'
import { basicRequests, type Load, load, signedRequests } from './load.ts'
import { median, medianRatio } from './median.ts'
import { type Command, type Running, run } from './run.ts'
import { credentials } from './servers.ts'

/** Servers under load, and how their requests are signed in. */
export interface LoadEntrant {
  readonly name: string
  readonly command: Command
  /** How many of it share the load. Default: 1. */
  readonly servers?: number
  readonly auth: 'basic' | 'digest'
  /** The name of the entrant that this one is measured against. */
  readonly baseline: string
}

/** The result of one server. */
export interface LoadResult {
  readonly name: string
  /** The median of the ratios to the baseline, each within one round. */
  readonly ratio: number
  /** Requests a second, the median of the rounds. */
  readonly rate: number
  /** Milliseconds within which 99 of 100 requests were answered, the median of the rounds. */
  readonly p99: number
  /** The most memory seen, in MB. */
  readonly rss: number
}

interface Course {
  readonly entrant: LoadEntrant
  readonly servers: Running[]
  readonly loads: Load[]
  readonly rss: number[]
}

/** Puts servers under load in turn, some seconds each. */
export async function raceUnderLoad(
  entrants: readonly LoadEntrant[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<LoadResult[]> {
  const courses: Course[] = []
  try {
    for (const entrant of entrants) courses.push({ entrant, servers: [], loads: [], rss: [] })
    for (const course of courses) await startServers(course)
    // Until the code of a server is compiled, nothing is counted.
    for (const course of courses) await takeTurn(course, seconds)
    for (const { loads } of courses) loads.length = 0
    for (let round = 0; round < rounds; round++)
      for (const course of inOrder(courses, round)) await takeTurn(course, seconds)
    return courses.map((course) => toResult(course, courses))
  } finally {
    for (const server of courses.flatMap(({ servers }) => servers)) await server.stop()
  }
}

async function startServers({ entrant, servers }: Course): Promise<void> {
  while (servers.length < (entrant.servers ?? 1)) servers.push(await run(entrant.command))
}

async function takeTurn({ entrant, servers, loads, rss }: Course, seconds: number): Promise<void> {
  const urls = servers.map(({ url }) => url)
  const target = { ...credentials, baseUrl: urls[0] ?? '' }
  // More than were ever sent in that time, since no request may be sent twice.
  const most = Math.max(maxPerSecond, ...loads.map(({ rate }) => rate * 2)) * seconds
  const requests = entrant.auth === 'basic' ? basicRequests(target) : await signedRequests(target, most)
  loads.push(await load(urls, requests, seconds))
  rss.push(...servers.map((server) => server.rss()))
}

const maxPerSecond = 20_000

function toResult({ entrant: { name, baseline }, loads, rss }: Course, courses: readonly Course[]): LoadResult {
  const base = courses.find(({ entrant }) => entrant.name === baseline)?.loads ?? []
  const listRates = (each: readonly Load[]) => each.map(({ rate }) => rate)
  return {
    name,
    ratio: medianRatio(listRates(loads), listRates(base)),
    rate: median(listRates(loads)),
    p99: median(loads.map(({ p99 }) => p99)),
    rss: Math.max(...rss),
  }
}
