import { outcomes } from '@sms-verify/types/codes'
import { sendFields } from '@sms-verify/types/contract'
import { describe, expect, it } from 'vitest'
import { exampleGroups } from '../playground/examples.ts'
import { formatFragment, parseFragment } from '../playground/link.ts'
import { withConstraints } from '../playground/operations.ts'
import { readOperations } from '../playground/read-operations.ts'
import { findFaults, listHints } from '../playground/validation.ts'

const operations = withConstraints(readOperations())
const [send, check, complete] = operations
if (!send || !check || !complete) throw new Error('The contract has fewer operations than three.')

const getField = (name: string) => {
  const field = send.fields.find((candidate) => candidate.name === name)
  if (!field) throw new Error(`The form has no ${name}.`)
  return field
}

describe('the forms of the playground', () => {
  it('are those of the operations of the contract', () => {
    expect(operations.map(({ id, method, path }) => `${id} ${method} ${path}`)).toEqual([
      'sendSms POST /v1/verify/sms',
      'getStatus GET /v1/verify/{reference_id}',
      'completeVerification PUT /v1/verify/completion/{reference_id}',
    ])
    expect(check.fields.map(({ name, place }) => `${name} ${place}`)).toEqual([
      'reference_id path',
      'verify_code query',
    ])
  })

  it('have every field of a send in the order of the contract, each with its description and an example', () => {
    expect(send.fields.map(({ name }) => name)).toEqual(Object.keys(sendFields))
    for (const { description, example } of send.fields) {
      expect(description).not.toBe('')
      expect(example).toBeDefined()
    }
  })

  it.each([
    ['phone_number', ['required', 'digits only', 'length ≤ 15']],
    ['verify_code', ['digits only', 'length between 3 and 7']],
    ['sender_id', ['length ≤ 20']],
    ['is_primary', ['defaults to true']],
    ['originating_ip', ['IPv4 or IPv6']],
    ['transaction_payee', ['length ≤ 40', 'goes with transaction_amount']],
    ['language', []],
  ])('show the constraints of %s', (name, hints) => {
    expect(listHints(getField(name))).toEqual(hints)
  })

  it('say what each use-case code means', () => {
    expect(getField('ucid').options).toContainEqual({ value: 'PWRT', description: 'Password reset' })
  })

  it.each([
    [{}, { phone_number: 'Fill this in: the service needs it.' }],
    [{ phone_number: '+1555' }, { phone_number: 'Expected digits only.' }],
    [
      { phone_number: '15558675309', verify_code: '12', sender_id: 'A'.repeat(21) },
      { verify_code: 'Expected at least 3 characters.', sender_id: 'Expected at most 20 characters.' },
    ],
    [
      { phone_number: '15558675309', transaction_amount: '1 EUR' },
      { transaction_payee: 'Expected a value beside transaction_amount.' },
    ],
    [{ phone_number: '15558675309', language: '' }, {}],
  ])('find what is wrong with %j', (values, faults) => {
    expect(findFaults(send.fields, values)).toEqual(faults)
  })

  it('reject an invalid reference ID', () => {
    expect(findFaults(check.fields, { reference_id: 'abc' })).toHaveProperty('reference_id')
    expect(findFaults(check.fields, { reference_id: '0123456789ABCDEF0123456789ABCDEF' })).toEqual({})
  })
})

describe('a link to a form', () => {
  const values = { phone_number: '15558675309', template: 'Ünïcode & $$CODE$$ #1?\nnext', language: '' }

  it('restores what is filled in', () => {
    const { language, ...filled } = values
    expect(parseFragment(operations, formatFragment(send, values))).toEqual({ operation: 'sendSms', values: filled })
  })

  it('holds fields of the operation alone', () => {
    const typed = { ...values, apiKey: 'secret==', customerId: 'mine', reference_id: 'ABC' }
    expect(formatFragment(send, typed)).not.toMatch(/secret|mine|ABC/)
    expect(parseFragment(operations, '#sendSms?phone_number=1555&apiKey=secret&baseUrl=https://evil.example')).toEqual({
      operation: 'sendSms',
      values: { phone_number: '1555' },
    })
  })

  it.each(['', '#', '#recent-requests', '#constructor?phone_number=1', '#%E0%A4%A?x=%'])('is not %j', (fragment) => {
    expect(parseFragment(operations, fragment)).toBeUndefined()
  })
})

describe('the examples', () => {
  it('are the requests of the contract and all outcomes, each below the operations that have it', () => {
    for (const { name, operations: having } of Object.values(outcomes)) {
      const listing = operations.filter((operation) =>
        exampleGroups(operation).some(({ examples }) => examples.some(({ outcome }) => outcome === name)),
      )
      const expected = having.map((id) => (id === 'receiveDeliveryReport' ? 'sendSms' : id))
      expect(listing.map(({ id }) => id)).toEqual(expected)
    }
    const [requests] = exampleGroups(send)
    expect(requests?.examples.map(({ label }) => label)).toContain('A payment to confirm')
  })

  it('come by HTTP status, reports last', () => {
    expect(exampleGroups(send).map(({ label }) => label)).toEqual([
      ...['Requests', 'HTTP 200', 'HTTP 400', 'HTTP 401', 'HTTP 404', 'HTTP 405'],
      ...['HTTP 429', 'HTTP 503', 'Delivery report'],
    ])
  })

  it('keep what is filled in, and fill in what is needed', () => {
    const example = exampleGroups(send)
      .flatMap(({ examples }) => examples)
      .find(({ outcome }) => outcome === 'rateLimitExceeded')
    expect(example?.fill({ sender_id: 'ACME' })).toEqual({ sender_id: 'ACME', phone_number: '15555550427' })
  })
})
