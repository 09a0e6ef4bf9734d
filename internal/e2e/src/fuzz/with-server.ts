import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import type fc from 'fast-check'
import { type Property, property } from './property.ts'

/** Tries a property with a mock server, which is stopped afterwards. */
export function withServer<Input>(
  name: string,
  runs: number,
  propertyFor: (server: MockServer) => fc.IRawProperty<Input>,
): Property {
  return {
    name,
    runs,
    async hold(effort) {
      const server = await startMockServer({ port: 0 })
      try {
        return await property(name, runs, propertyFor(server)).hold(effort)
      } finally {
        await server.close()
      }
    },
  }
}
