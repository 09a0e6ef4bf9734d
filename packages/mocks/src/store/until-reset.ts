import type { Store } from './store.ts'

/** After a reset, work in progress continues without a memory: it finds nothing, and stores nothing. */
const forgetful: Omit<Store, 'transact' | 'beginRequest' | 'now'> = {
  useNonce: () => true,
  admitRequest: () => true,
  reserveMessages: () => true,
  takeDeliveryPlan: () => undefined,
  saveMessage() {},
  findMessage: () => undefined,
  spendAttempt: () => false,
  recordCheck() {},
  schedule() {},
  runDue() {},
  after: () => () => {},
  recordRequest() {},
  recordReport() {},
}

type Method = (...input: never[]) => unknown

/** A store that is empty and stores nothing after `signal` aborts. */
export function untilReset(store: Store, signal: AbortSignal): Store {
  const pick = (name: string, method: Method) => {
    const remembering = (store as unknown as Record<string, Method>)[name] as Method
    return (...input: never[]) => (signal.aborted ? method(...input) : remembering(...input))
  }
  const guarded = Object.entries(forgetful).map(([name, method]) => [name, pick(name, method)])
  const untilThen: Store = { ...store, ...Object.fromEntries(guarded) }
  // A store that handles a request as one step ensures that nothing of the step remains.
  const transact: Store['transact'] = (answer) => store.transact((each) => answer(each === store ? untilThen : each))
  return { ...untilThen, transact }
}
