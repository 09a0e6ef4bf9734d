/// <reference lib="esnext.disposable" preserve="true" />
import { setupServer } from 'msw/node'
import { assertSetupMockOptions } from './input/input.ts'
import type { Mock } from './msw/create-mock.ts'
import { guardCapturedFetch } from './msw/guard-captured-fetch.ts'
import { createNetwork, type NetworkOptions } from './msw/network-mock.ts'
import { registerHooks } from './msw/test-hooks.ts'

export type { Hooks } from './msw/test-hooks.ts'

type Handlers = Parameters<typeof setupServer>

/** The options of `setupMock`, in addition to those of `createMock`. */
export interface SetupMockOptions extends NetworkOptions<Handlers> {}

/** The simulated service in front of the network. */
export interface NetworkMock extends Mock, Disposable {
  /** Starts intercepting requests, unless already started; returns itself. */
  readonly start: () => NetworkMock
  /** Stops intercepting requests, resets the simulation, and restores everything. */
  readonly stop: () => void
  /** Adds msw handlers, which take precedence until the next reset. */
  readonly use: (...handlers: Handlers) => void
}

/**
 * Sets up the simulated service in front of the network: starts before the tests, resets after each, stops after all.
 * Rejects an unmocked request to the vendor's hosts.
 *
 * @example
 * const mock = setupMock({ hooks: { beforeAll, afterEach, afterAll } })
 * @example
 * using mock = setupMock({ hooks: false }).start()
 * @throws {TypeError} if an option is not valid.
 */
export function setupMock(options: SetupMockOptions = {}): NetworkMock {
  assertSetupMockOptions(options)
  const { mock, interceptor: server, unhandled, reset } = createNetwork(options, setupServer, refuse)
  let unguard: (() => void) | undefined

  function start(): void {
    if (unguard) return
    server.listen(unhandled)
    unguard = guardCapturedFetch()
  }
  function stop(): void {
    if (!unguard) return
    unguard()
    unguard = undefined
    server.close()
    reset()
  }

  registerHooks(options.hooks, { start, reset, stop })
  const networkMock: NetworkMock = {
    ...mock,
    start() {
      start()
      return networkMock
    },
    stop,
    reset,
    use: (...added) => server.use(...added),
    [Symbol.dispose]: stop,
  }
  return networkMock
}

function refuse(refusal: Error): never {
  throw refusal
}
