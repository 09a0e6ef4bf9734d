import { checkPlan, type DeliveryPlan } from './delivery.ts'

/** How the next messages get on. */
export interface Plans {
  add(plan: DeliveryPlan, times: number): void
  /** The plan of the next message; it is used up by that. */
  take(): DeliveryPlan
  reset(): void
}

/** Plans asked for one by one, and behind them the one for all other messages. */
export function createPlans(usual: DeliveryPlan): Plans {
  checkPlan(usual)
  const queue: { plan: DeliveryPlan; left: number }[] = []
  return {
    add(plan, times) {
      checkPlan(plan)
      if (!(Number.isInteger(times) && times > 0)) {
        throw new TypeError(`deliverWith: expected \`times\` to be a whole number from 1, got ${times}.`)
      }
      queue.push({ plan: { ...usual, ...plan }, left: times })
    },
    take() {
      const [first] = queue
      if (!first) return usual
      first.left -= 1
      if (first.left === 0) queue.shift()
      return first.plan
    },
    reset() {
      queue.length = 0
    },
  }
}
