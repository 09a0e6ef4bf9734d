import { AsyncLocalStorage } from 'node:async_hooks'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { simulation } from '../simulate-service.ts'

type Fetch = typeof globalThis.fetch
const { credentials, fetch: arrive } = simulation
const outage = createSimulation({ credentials, account: { outage: true } })

const broken = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
const silence = () => new Promise<Response>(() => {})
const proxyPage = () => new Response('<h1>502 Bad Gateway</h1>', { status: 502 })

/** A response whose connection breaks within the body. */
async function truncated(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(bytes.slice(0, bytes.length / 2)),
    pull: (controller) => controller.error(broken('UND_ERR_SOCKET')),
  })
  return new Response(body, response)
}

/** What can come between a platform's glue and the service. */
const faults: Readonly<Record<string, Fetch>> = {
  'a refused connection': () => Promise.reject(broken('ECONNREFUSED')),
  'a reset before the request arrives': () => Promise.reject(broken('ECONNRESET')),
  'a reset after the request arrived': (...request) =>
    arrive(...request).then(() => Promise.reject(broken('ECONNRESET'))),
  'a timeout before the request arrives': silence,
  'a timeout after the request arrived': (...request) => arrive(...request).then(silence),
  'a response that ends within its body': (...request) => arrive(...request).then(truncated),
  'a page of a proxy, and the request arrives': (...request) => arrive(...request).then(proxyPage),
  'a page of a proxy, and the request does not arrive': async () => proxyPage(),
  'an outage of the service': outage.fetch,
}

/** What a delivery met, and the source of its faults. */
export interface Delivery {
  readonly random: () => number
  readonly met: string[]
}

const delivery = new AsyncLocalStorage<Delivery>()

/** Runs a delivery whose first request to the service meets a fault, and every second one after it. */
export const runDelivery = <Result>(context: Delivery, run: () => Promise<Result>) => delivery.run(context, run)

/** One of two things that happen as often as `share` says. */
export const happens = (share: number): boolean => (delivery.getStore()?.random() ?? 1) < share

export function breakNetwork(): Disposable {
  globalThis.fetch = (...request) => {
    const { met, random } = delivery.getStore() ?? { met: [], random: Math.random }
    if (met.length > 0 && random() < 0.5) return arrive(...request)
    const names = Object.keys(faults)
    const name = names[Math.floor(random() * names.length)] ?? ''
    met.push(name)
    return (faults[name] as Fetch)(...request)
  }
  return {
    [Symbol.dispose]: () => {
      globalThis.fetch = arrive
    },
  }
}
