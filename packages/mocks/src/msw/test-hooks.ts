/** The hooks of a test runner: those of vitest, jest, or `node:test` with its `before` as `beforeAll`. */
export interface Hooks {
  readonly beforeAll: Hook
  readonly afterEach: Hook
  readonly afterAll: Hook
}

type Hook = (run: () => void | Promise<void>) => unknown

/** The lifecycle that the hooks control. */
export interface Lifecycle {
  start(): void | Promise<void>
  reset(): void
  stop(): void | Promise<void>
}

/** Registers a lifecycle with the given hooks, or with the global hooks of the test runner, if any. */
export function registerHooks(hooks: Hooks | false | undefined, { start, reset, stop }: Lifecycle): void {
  const { beforeAll, afterEach, afterAll } = hooks === false ? {} : (hooks ?? (globalThis as Partial<Hooks>))
  if (!beforeAll || !afterEach || !afterAll) return
  beforeAll(start)
  afterEach(reset)
  afterAll(stop)
}
