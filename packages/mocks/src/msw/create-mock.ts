import { parseAddress, server } from '@sms-verify/types/contract'
import { type HttpHandler, HttpResponse, http } from 'msw'
import { isDisruption } from '../http/disruption.ts'
import { assertMockOptions } from '../input/input.ts'
import type { components } from '../input/types.generated.ts'
import { createSimulation, type Simulation } from '../simulation.ts'

/** The options of `createMock`. */
export type MockOptions = components['schemas']['MockOptions']

/** The simulated service, and msw handlers in front of it. */
export interface Mock extends Simulation {
  /** msw request handlers for every path of the service. */
  readonly handlers: HttpHandler[]
}

/**
 * Creates a simulated SMS Verify service with msw handlers in front of it.
 *
 * @example
 * const mock = createMock()
 * const server = setupServer(...mock.handlers)
 * @throws {TypeError} if an option is not valid.
 */
export function createMock(mockOptions: MockOptions = {}): Mock {
  assertMockOptions(mockOptions)
  const { server: address = server, ...options } = mockOptions
  const { url, path } = parseAddress(address)
  const simulation = createSimulation({ ...options, basePath: options.basePath ?? path })
  // One handler for the whole host: requests to unknown paths stay on this machine too.
  // An expression, because msw 2 decodes the value of a wildcard, and fails if a `%` in the path is malformed.
  const anyPath = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`, 'i')
  const handler = http.all(anyPath, async ({ request }) => {
    try {
      return await simulation.fetch(request)
    } catch (error) {
      // msw turns anything else that a handler throws into a response of 500.
      if (isDisruption(error)) return HttpResponse.error()
      throw error
    }
  })
  return { ...simulation, handlers: [handler] }
}
