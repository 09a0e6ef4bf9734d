import { normalizePhoneNumber } from '@sms-verify/types/contract'
import {
  checkAccount,
  checkConfiguration,
  checkCustomerId,
  checkDeliveryPlan,
  checkDisruption,
  checkDuration,
  checkHarOptions,
  checkLast,
  checkMockOptions,
  checkMockServerOptions,
  checkMountOptions,
  checkOutcomeName,
  checkPhoneNumber,
  checkRepetition,
  checkSetupMockOptions,
  checkSimulationOptions,
  checkSimulationState,
  checkStoreUrl,
  checkWaiting,
} from './checks.generated.ts'
import { type Check, describeInputError, type InputName } from './describe-error.ts'

/** Throws a `TypeError` that says what is wrong with an input, what to pass instead and what was received. */
export function assertInput(check: Check, value: unknown, { name, member }: InputName): void {
  if (check(value)) return
  const error = check.errors?.at(-1)
  if (error) throw new TypeError(describeInputError(error, { name, member }))
}

const assertion =
  (check: Check, name: string, member = 'member') =>
  (value: unknown): void =>
    assertInput(check, value, { name, member })

/** The checks of everything a user can pass to the simulation. Each throws a `TypeError`. */
export const assertValid = {
  options: assertion(checkSimulationOptions, '', 'option'),
  account: assertion(checkAccount, 'account'),
  customerId: assertion(checkCustomerId, 'customerId'),
  outcome: assertion(checkOutcomeName, 'outcome'),
  plan: assertion(checkDeliveryPlan, 'plan'),
  disruption: assertion(checkDisruption, 'disruption'),
  repetition: assertion(checkRepetition, 'options'),
  duration: assertion(checkDuration, 'duration'),
  harOptions: assertion(checkHarOptions, 'options'),
  state: assertion(checkSimulationState, 'state'),
  last: assertion(checkLast, 'last'),
  waiting: assertion(checkWaiting, 'options'),
}

// Separate from the others, so that a bundle of only the simulation does not include these.
export const assertMockOptions = /* @__PURE__ */ assertion(checkMockOptions, '', 'option')
export const assertSetupMockOptions = /* @__PURE__ */ assertion(checkSetupMockOptions, '', 'option')
export const assertMountOptions = /* @__PURE__ */ assertion(checkMountOptions, '', 'option')
export const assertMockServerOptions = /* @__PURE__ */ assertion(checkMockServerOptions, '', 'option')
export const assertConfiguration = /* @__PURE__ */ assertion(checkConfiguration, '', 'option')
export const assertStoreUrl = /* @__PURE__ */ assertion(checkStoreUrl, 'url')

/** Returns the phone number as the service has it; `undefined` stands for every phone. Throws a `TypeError`. */
export function readPhoneNumber(phoneNumber: string | undefined): string | undefined {
  if (phoneNumber === undefined) return undefined
  assertInput(checkPhoneNumber, phoneNumber, { name: 'phoneNumber', member: 'member' })
  return normalizePhoneNumber(phoneNumber)
}
