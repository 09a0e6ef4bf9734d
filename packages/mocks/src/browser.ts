/// <reference lib="esnext.disposable" preserve="true" />
import { HttpResponse } from 'msw'
import { type StartOptions, setupWorker } from 'msw/browser'
import { assertSetupMockOptions } from './input/input.ts'
import type { Mock } from './msw/create-mock.ts'
import { createNetwork, type NetworkOptions } from './msw/network-mock.ts'
import { registerHooks } from './msw/test-hooks.ts'

export type { Hooks } from './msw/test-hooks.ts'

type Handlers = Parameters<typeof setupWorker>

/** The options of `setupMock`, in addition to those of `createMock`. */
export interface SetupMockOptions extends NetworkOptions<Handlers> {
  /** Other options for starting msw's worker, such as the URL of its script. */
  worker?: Pick<StartOptions, 'serviceWorker' | 'quiet' | 'findWorker'> | undefined
}

/** The simulated service in front of the network. */
export interface NetworkMock extends Mock, AsyncDisposable {
  /** Starts intercepting requests, unless already started; resolves to itself. */
  readonly start: () => Promise<NetworkMock>
  /** Stops intercepting requests and resets the simulation. */
  readonly stop: () => Promise<void>
  /** Adds msw handlers, which take precedence until the next reset. */
  readonly use: (...handlers: Handlers) => void
}

/**
 * Sets up the simulated service in front of the network of a page, in msw's worker: starts before the tests, resets
 * after each, stops after all. Rejects an unmocked request to the vendor's hosts.
 *
 * @example
 * const mock = setupMock({ hooks: { beforeAll, afterEach, afterAll } })
 * @example
 * const mock = await setupMock({ hooks: false }).start()
 * @throws {TypeError} if an option is not valid.
 */
export function setupMock(options: SetupMockOptions = {}): NetworkMock {
  assertSetupMockOptions(options)
  const { worker: startOptions = {}, ...networkOptions } = options
  const { mock, interceptor: worker, unhandled, reset } = createNetwork(networkOptions, setupWorker, refuse)
  let started: Promise<unknown> | undefined

  async function start(): Promise<void> {
    started ??= worker.start({ ...startOptions, ...unhandled })
    await started
  }
  async function stop(): Promise<void> {
    if (!started) return
    await started
    started = undefined
    await worker.stop()
    reset()
  }

  registerHooks(options.hooks, { start, reset, stop })
  const networkMock: NetworkMock = {
    ...mock,
    async start() {
      await start()
      return networkMock
    },
    stop,
    reset,
    use: (...added) => worker.use(...added),
    [Symbol.asyncDispose]: stop,
  }
  return networkMock
}

/** Fails the request and logs why: a thrown error would reach the page as a response with status 500. */
function refuse(refusal: Error): Response {
  console.error(refusal)
  return HttpResponse.error()
}
