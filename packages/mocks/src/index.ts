export { createMock, type Mock, type MockOptions } from './create-mock.ts'
export type {
  Credentials,
  ForceableOutcome,
  InboxMessage,
  RecordedRequest,
  Simulation,
  SimulationOptions,
} from './simulation.ts'
