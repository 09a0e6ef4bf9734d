import { checkPlan, type DeliveryPlan } from './delivery.ts'
import { checkTimes } from './forced-outcomes.ts'

/** How the next messages get on, as tests have asked for it. */
export interface Plans {
  add(plan: DeliveryPlan, times: number): void
  /** The plan of the next message; it is used up by that. */
  take(): DeliveryPlan | undefined
  reset(): void
}

export function createPlans(): Plans {
  const queue: { plan: DeliveryPlan; left: number }[] = []
  return {
    add(plan, times) {
      checkPlan(plan)
      checkTimes('deliverWith', times)
      queue.push({ plan, left: times })
    },
    take() {
      const [first] = queue
      if (!first) return undefined
      first.left -= 1
      if (first.left === 0) queue.shift()
      return first.plan
    },
    reset() {
      queue.length = 0
    },
  }
}
