export { createMock, type Mock, type MockOptions } from './msw/create-mock.ts'
export type {
  Credentials,
  ForceableOutcome,
  InboxMessage,
  RecordedRequest,
  Simulation,
  SimulationOptions,
} from './simulation.ts'
