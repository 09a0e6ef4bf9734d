export { type MockServer, type MockServerOptions, type ServerLimits, startMockServer } from './start-mock-server.ts'
