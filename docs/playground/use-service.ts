import type { InboxMessage, RecordedRequest } from '@sms-verify/mocks'
import { onMounted, onUnmounted, ref, shallowRef } from 'vue'
import { type PageService, type Report, startService } from './service.ts'
import { type Trial, type Try, tryIt } from './try-it.ts'

/** A browser sets its user agent after a worker has seen the request, and no program can set it. */
const withUserAgent = (request: RecordedRequest): RecordedRequest => ({
  ...request,
  userAgent: request.userAgent || navigator.userAgent,
})

/** The simulated service of the page as the visitor sees it: the result of a try, the phone, the recent requests. */
export function useService(base: string) {
  const trial = shallowRef<Trial>()
  const isBusy = ref(false)
  const messages = shallowRef<readonly InboxMessage[]>([])
  const requests = shallowRef<readonly RecordedRequest[]>([])
  const reports = shallowRef<readonly Report[]>([])
  /** How far the clock of the service is ahead, in minutes. */
  const minutesAhead = ref(0)
  /** Messages with a code of the visitor's own, which the service does not check. */
  const ownCodes = new Set<string>()
  let started: Promise<PageService> | undefined
  let service: PageService | undefined

  function look(): void {
    if (!service) return
    messages.value = service.mock.inbox.all().toReversed()
    requests.value = service.mock.requests.map(withUserAgent).toReversed()
    reports.value = service.reports.toReversed()
  }

  /** Starts it once; if it fails to load, the next call tries again. */
  function start(): Promise<PageService> {
    started ??= startService({ base, onReport: look }).then(
      (result) => {
        service = result
        return result
      },
      (error) => {
        started = undefined
        throw error
      },
    )
    return started
  }

  async function run(attempt: Try): Promise<Trial> {
    isBusy.value = true
    try {
      const result = await tryIt(await start(), attempt)
      if (attempt.values['verify_code']) noteOwnCode(result)
      trial.value = result
      look()
      return result
    } finally {
      isBusy.value = false
    }
  }

  /** Moves the clock of the service forward, so that codes expire and delayed messages arrive. */
  async function advance(minutes: number): Promise<void> {
    const { mock } = await start()
    mock.clock.advance({ minutes })
    minutesAhead.value += minutes
    look()
  }

  function noteOwnCode({ outcome }: Trial): void {
    const referenceId = outcome === 'messageInProgress' && service?.mock.inbox.last()?.reference_id
    if (referenceId) ownCodes.add(referenceId)
  }

  // If it cannot be loaded, the first attempt reports that.
  onMounted(() => start().catch(() => {}))
  onUnmounted(() => service?.stop())

  return {
    trial,
    isBusy,
    messages,
    requests,
    reports,
    minutesAhead,
    run,
    advance,
    hasOwnCode: (message: InboxMessage) => ownCodes.has(message.reference_id),
  }
}
