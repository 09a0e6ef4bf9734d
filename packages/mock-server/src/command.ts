import type { FlagValues } from './flags.ts'

export { type Flag, type FlagValues, flags } from './flags.ts'

/** The variables of the environment, as `process.env` holds them. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Does what the flags of the command say: starts the server, prints where it listens and stops it on SIGINT or SIGTERM; or,
 * with `health`, checks that one runs. It does not load the server code before that.
 *
 * @example
 * await runMock({ port: '4010', 'allow-host': ['mock'] })
 * @throws an `Error` named `UsageError` if a flag, the configuration file or the environment is not valid, and another
 * `Error` if the server cannot listen or, with `health`, if none runs.
 */
export async function runMock(values: FlagValues, environment: Environment = process.env): Promise<void> {
  await keepHeapSmall()
  const { runFlags } = await import('./run-flags.ts')
  await runFlags(values, environment)
}

/**
 * A server beside the tests must stay small, but V8 prefers to grow rather than collect: half the memory under load for a
 * tenth less speed. Set before anything is loaded, since the heap grows with that.
 */
export async function keepHeapSmall(): Promise<void> {
  // Bun has no V8, and throws if it is asked to set its flags.
  if (process.versions['bun']) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=130')
}
