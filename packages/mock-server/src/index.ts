export {
  type MockServer,
  type MockServerOptions,
  type ServerLimits,
  type SharedMockServer,
  type SharedStore,
  startMockServer,
} from './start-mock-server.ts'
