import type { RequestNotice, ResponseNotice, RetryNotice } from './notices.ts'
import type { Logger } from './options.ts'

interface Notices {
  readonly onRequest: RequestNotice
  readonly onResponse: ResponseNotice
  readonly onRetry: RetryNotice
}

type Hooks = { readonly [Name in keyof Notices]?: ((notice: Notices[Name]) => void) | undefined }

/** Calls the hooks and the logger of a client. */
export type Notifier = <Name extends keyof Notices>(name: Name, notice: Notices[Name]) => void

/** Combines the logger and the hooks. If one of them throws or rejects, the call does not change. */
export function joinHooks(hooks: Hooks, logger: Logger | undefined): Notifier {
  const log = logger ? logTo(logger) : {}
  return (name, notice) => {
    runAside(log[name], notice)
    runAside(hooks[name], notice, () => logger?.error(`sms-verify: ${name} threw; the call is not affected`, {}))
  }
}

function runAside<Notice>(
  hook: ((notice: Notice) => void) | undefined,
  notice: Notice,
  onFailure: () => void = () => {},
): void {
  if (!hook) return
  const run = async () => hook(notice)
  run()
    .catch(onFailure)
    .catch(() => {})
}

/** Each message is complete: some loggers, such as pino, do not write the second argument. */
const logTo = (logger: Logger): Hooks => ({
  onRequest(notice) {
    const { operation, attempt, method, path, referenceId } = notice
    const parts = [`${method} ${path}`, `attempt ${attempt}`, referenceId && `reference ${referenceId}`]
    logger.debug(formatMessage(operation, parts), notice)
  },
  onResponse(notice) {
    const { operation, attempt, httpStatus, outcome, error, effect, duration, referenceId, retryDelay } = notice
    const parts = [
      outcome ?? error,
      httpStatus && `HTTP ${httpStatus}`,
      `attempt ${attempt}`,
      `${duration} ms`,
      effect && `effect ${effect}`,
      referenceId && `reference ${referenceId}`,
      retryDelay !== undefined && `retry in ${Math.round(retryDelay)} ms`,
    ]
    logger[getLogLevel(notice)](formatMessage(operation, parts), notice)
  },
})

const formatMessage = (operation: string, parts: readonly unknown[]) =>
  `sms-verify ${operation}: ${parts.filter(Boolean).join(', ')}`

function getLogLevel({ error, retryDelay }: ResponseNotice) {
  if (!error) return 'info'
  return retryDelay === undefined ? 'error' : 'warn'
}
