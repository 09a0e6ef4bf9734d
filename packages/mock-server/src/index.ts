export { type MockServer, type MockServerOptions, type ServerLimits, startMockServer } from './start-mock-server.ts'
export {
  type SharedMockServer,
  type SharedMockServerOptions,
  startSharedMockServer,
} from './start-shared-mock-server.ts'
