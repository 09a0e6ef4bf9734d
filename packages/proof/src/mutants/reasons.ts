/** Why mutants that no test notices may stay: by their file and by the code before and after, in the order of lines. */
export type Reasons = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

const split = 'a split text always has a first part; the default is for the type'
const groups =
  'an expression that matches has all of its groups, one that does not has none; the default is for the type'
const nothing = 'a block without a return gives `undefined` as well'
const neverOfCode = 'this outcome is none of a code, so it does not matter whether one is checked'
const slower = 'the result is the same, only later'
const memory = 'a nonce counts by its own time; this decides only when its memory is let go'
const key = 'a nonce that is kept as text in place of a number only takes more memory'

export const reasons: Reasons = {
  'packages/types/src/find-violation.ts': {
    'known.set(fields, rules) → ;': slower,
    'value.length < 2 * least → true': slower,
    'value.length < 2 * least → value.length <= 2 * least': slower,
    'value.length > most → true': slower,
    'value.length > most → value.length >= most': slower,
  },
  'packages/digest/src/authorization.ts': {
    '[] → ["Stryker was here"]': groups,
    'customerId && signature → customerId || signature': groups,
  },
  'packages/digest/src/describe-difference.ts': {
    '\'\' → "Stryker was here!"': split,
  },
  'packages/digest/src/signing-key.ts': {
    "typeof apiKey === 'string' → true": 'only text comes back the same from being decoded and encoded again',
    'index < text.length → index <= text.length': 'behind the text there is a zero already, or nothing',
    'most > scratch.length → most >= scratch.length': 'a fresh buffer does as well as the kept one',
    'most > scratch.length → true': 'a fresh buffer does as well as the kept one, only more slowly',
  },
  'packages/digest/src/string-to-sign.ts': {
    'lower in plain → true': 'what is set besides is never read',
    '\'\' → "Stryker was here!"': split,
  },
  'packages/digest/src/verify-signature.ts': {
    'index < expected.length → index <= expected.length': 'behind the end of both texts there is no difference to find',
  },
  'packages/client/src/errors/api-error.ts': {
    '\'\' → "Stryker was here!"': [
      'no text of an outcome is empty, nor is it this one',
      'neither text is the name of a parameter',
    ],
    'payload.status?.code → payload.status.code': 'an answer without errors that is an error has a failed status',
  },
  'packages/client/src/errors/sms-verify-error.ts': {
    'true → false': 'the guard asks whether the brand is there, not what it is',
    '{ value: true } → {}': 'the guard asks whether the brand is there, not what it is',
  },
  'packages/client/src/match-outcome.ts': {
    '\'\' → "Stryker was here!"': [
      groups,
      'a text that matches has a value for each name; the default is for the type',
    ],
  },
  'packages/client/src/retry.ts': {
    '!header → false': 'no header is no date either; the check is for the type',
  },
  'packages/client/src/attempt.ts': {
    'true → false': 'a signal aborts once, so its listener is called once at most',
    '{ once: true } → {}': 'a signal aborts once, so its listener is called once at most',
  },
  'packages/client/src/call-with-retries.ts': {
    '!isSmsVerifyError(error) → false': 'an attempt throws no other errors; the check is for the type',
  },
  'packages/client/src/options.ts': {
    "typeof apiKey === 'string' → true": '`decodeApiKey` refuses what is no text as well; the check is for the type',
    "typeof value === 'number' → true":
      '`Number.isInteger` refuses what is no number as well; the check is for the type',
  },
  'packages/client/src/read-body.ts': {
    "length <= mostBytes && !headers.has('content-encoding') → false": slower,
    'length <= mostBytes → length < mostBytes': slower,
    'reader?.read → reader.read': 'within the loop there is a reader; the check is for the type',
    'reader?.cancel → reader.cancel': 'within the loop there is a reader; the check is for the type',
  },
  'packages/client/src/errors/connection-error.ts': {
    '\'\' → "Stryker was here!"': 'no fault has this for a code',
  },
  'packages/client/src/node.ts': {
    "event !== 'free' → false": 'an agent emits nothing else',
    'true → false': 'nobody asks an agent whether someone listens',
    'bytes <= mostBytes → bytes < mostBytes': 'an answer of just this size is then read to its end all the same',
    '\'\' → "Stryker was here!"': [
      'each name has a value; the default is for the type',
      'each name has a value; the default is for the type',
    ],
  },
  'packages/client/src/transport.ts': {
    '\'\' → "Stryker was here!"': 'neither text is a date',
  },
  'packages/mocks/src/answer.ts': {
    '\'\' → "Stryker was here!"': [
      'each placeholder has a name; the default is for the type',
      'each parameter has a sample; the default is for the type',
    ],
  },
  'packages/mocks/src/authenticate.ts': {
    '[] → ["Stryker was here"]': [groups, groups],
    'customerId && apiKey → customerId || apiKey': groups,
    '\'\' → "Stryker was here!"': ['neither text is base64 of credentials', 'neither text has a colon'],
    "{ return '' } → {}": 'what is not there has no colon either',
  },
  'packages/mocks/src/clock.ts': {
    'wait > longestWait → wait >= longestWait': 'of the longest wait of a timer, one turn more waits no longer',
    'pending.delete(scheduled) → ;': 'what was called off has nothing left to do when its moment comes',
  },
  'packages/mocks/src/diagnose-signature.ts': {
    '\'\' → "Stryker was here!"': [
      'nobody signs this text as a date',
      'nobody signs this text as a date',
      'nobody signs this text as a body',
    ],
    '{ return body } → {}': 'the text without a body has been tried already',
  },
  'packages/mocks/src/form.ts': {
    '{ return undefined } → {}': [nothing, nothing],
    '\'\' → "Stryker was here!"': 'neither text is the type of a form',
    '\'+\' → ""': slower,
    '\'%\' → ""': slower,
  },
  'packages/mocks/src/inbox.ts': {
    'signal?.reason → signal.reason': 'without a signal nothing stops the wait; the check is for the type',
    'true → false': 'a signal aborts once, so its listener is called once at most',
    '{ once: true } → {}': 'a signal aborts once, so its listener is called once at most',
  },
  'packages/mocks/src/limits.ts': {
    'false → true': neverOfCode,
  },
  'packages/mocks/src/magic-numbers.ts': {
    'httpStatus === null → false': 'an outcome of reports fits no request',
    'error !== null → true': 'the one report without an error has the status that its number stands for anyway',
  },
  'packages/mocks/src/memory-store.ts': {
    'entries[0]?.time → entries[0].time': 'the entry that was just added is not too old; the check is for the type',
    'order[0]?.sentAt → order[0].sentAt': 'the message that was just added is not too old; the check is for the type',
    '\'\' → "Stryker was here!"': 'within the loop there is a first message; the default is for the type',
    'order.shift()?.referenceId → order.shift().referenceId':
      'within the loop there is a first message; the check is for the type',
    'message → true': 'a message would have to be forgotten while a request about it is answered',
    'messages.get(referenceId)?.attempts → messages.get(referenceId).attempts':
      'a message would have to be forgotten while a request about it is answered',
  },
  'packages/mocks/src/nonces.ts': {
    'generations.lastSeen(key) >= since → generations.lastSeen(key) > since': '`knows` has refused it at that moment',
    '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ → /^[0-9a-f](?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/': key,
    '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ → /^[0-9a-f]{8}(?:-[0-9a-f]){3}-[0-9a-f]{12}$/': key,
    '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ → /^[0-9a-f]{8}(?:-[0-9a-f]{4})-[0-9a-f]{12}$/': key,
    '/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ → /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]$/': key,
    'start ||= now → start &&= now': 'moments are kept as larger numbers, which only takes more memory',
    'newer.size >= mostInGeneration → false': memory,
    'newer.size >= mostInGeneration → newer.size > mostInGeneration': memory,
    'now - begun > ttl || newer.size >= mostInGeneration → false': memory,
    'now - begun > ttl || newer.size >= mostInGeneration → now - begun > ttl && newer.size >= mostInGeneration': memory,
    'now - begun > ttl → false': memory,
    'now - begun > ttl → now - begun <= ttl': memory,
    'now - begun > ttl → now - begun >= ttl': memory,
    'now - begun → now + begun': memory,
    '{ older = now - begun > 2 * ttl ? new Map() : newer newer = new Map() begun = now } → {}': memory,
    'now - begun > 2 * ttl → false': memory,
    'now - begun > 2 * ttl → now - begun >= 2 * ttl': memory,
  },
  'packages/mocks/src/operations/find-message.ts': {
    'false → true': neverOfCode,
  },
  'packages/mocks/src/operations/send-sms.ts': {
    '\'\' → "Stryker was here!"': [
      'a form without a phone number is refused before',
      'a form without a phone number is refused before',
      'only a missing parameter has no value, and its text has no place for one',
    ],
    'false → true': neverOfCode,
  },
  'packages/mocks/src/reports.ts': {
    '\'\' → "Stryker was here!"': [
      'only a message with an address has reports; the default is for the type',
      'only a message with an address has reports; the default is for the type',
      'a fault has a text; the default is for the type',
    ],
    "typeof answer === 'number' → true": 'a word is not above a number either; the check is for the type',
  },
  'packages/mocks/src/route.ts': {
    '\'\' → "Stryker was here!"': [split, 'neither text is a reference ID'],
  },
  'packages/mocks/src/simulate.ts': {
    '\'\' → "Stryker was here!"': split,
  },
  'packages/mocks/src/usage.ts': {
    '[] → ["Stryker was here"]': 'a text is not later than any moment, so it is dropped',
    'requestsPerSecond === Number.POSITIVE_INFINITY → false':
      'nothing is refused; moments are kept for a second for nothing',
  },
}
