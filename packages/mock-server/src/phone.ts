import { outcomes } from '@sms-verify/types/codes'
import type { ForceableOutcome, InboxMessage, RemoteMock } from './connect.ts'

/** How long to wait for a message. */
export interface WaitOptions {
  /** In milliseconds. Default: 10,000. */
  readonly timeout?: number | undefined
}

/** A simulated phone that only one test knows. */
export interface Phone {
  /** Its number, digits only. */
  readonly number: string
  /**
   * Returns the code of the next message to this number, and waits for the message if there is none.
   *
   * @throws {Error} if no message arrives in time.
   */
  nextCode(options?: WaitOptions): Promise<string>
  /**
   * Returns the next message to this number, and waits for it if there is none.
   *
   * @throws {Error} if no message arrives in time.
   */
  nextMessage(options?: WaitOptions): Promise<InboxMessage>
  /**
   * Returns another phone. A request that sends to its number, or checks a code sent there, has this outcome if it can have it;
   * all other requests are as before.
   *
   * @example
   * const late = await phone.withOutcome('codeExpired')
   */
  withOutcome(outcome: ForceableOutcome): Promise<Phone>
}

/** Makes phones with numbers that no other worker of the run has. */
export interface PhoneMaker {
  create(signal: AbortSignal): Promise<Phone>
}

/** Creates a maker of phones for a worker. */
export function createPhoneMaker(mock: RemoteMock, workerIndex: number): PhoneMaker {
  const range = 100_000
  let next = Math.floor(Math.random() * range)
  const worker = getWorkerPrefix(workerIndex)
  const number = () => `1555${worker}${digits(next++ % range, 5)}`
  const forcedNumber = (outcome: ForceableOutcome) =>
    `${outcomes[outcome].phone}${digits(workerIndex % 100, 2)}${digits(next++ % 100, 2)}`

  async function createPhone(phoneNumber: string, signal: AbortSignal): Promise<Phone> {
    // A run before this one can have used the number.
    const old = new Set((await mock.inbox.all(phoneNumber)).map(({ reference_id }) => reference_id))
    async function nextMessage({ timeout = 10_000 }: WaitOptions = {}): Promise<InboxMessage> {
      const waiting = AbortSignal.any([signal, AbortSignal.timeout(timeout)])
      while (true) {
        const message = await mock.inbox.next(phoneNumber, { signal: waiting }).catch((error: unknown) => {
          if (signal.aborted || !waiting.aborted) throw error
          throw new Error(
            `phone.nextCode: no message to ${phoneNumber} within ${timeout} ms. Check that the application sends to this number ` +
              `and that its baseUrl is ${mock.url}.`,
          )
        })
        if (!old.has(message.reference_id)) return message
      }
    }
    return {
      number: phoneNumber,
      nextMessage,
      nextCode: async (options) => (await nextMessage(options)).code,
      withOutcome: (outcome) => createPhone(forcedNumber(outcome), signal),
    }
  }
  return { create: (signal) => createPhone(number(), signal) }
}

const digits = (value: number, length: number) => String(value).padStart(length, '0')

/** Two digits for each worker. No number of an outcome begins with any of them: those begin with 1555 555. */
function getWorkerPrefix(workerIndex: number): number {
  const prefix = 20 + (workerIndex % 79)
  return prefix < 55 ? prefix : prefix + 1
}
