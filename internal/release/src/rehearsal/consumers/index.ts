import { commandConsumer } from './command.ts'
import { compilerConsumer } from './compilers.ts'
import type { Consumer } from './consumer.ts'
import { manifestConsumer } from './manifests.ts'
import { sampleConsumers } from './samples.ts'
import { testRunnerConsumers } from './test-runners.ts'
import { viteConsumer } from './vite.ts'
import { workerConsumer } from './worker.ts'

export const consumers: readonly Consumer[] = [
  manifestConsumer,
  ...sampleConsumers,
  commandConsumer,
  compilerConsumer,
  viteConsumer,
  workerConsumer,
  ...testRunnerConsumers,
]
