import { describe, expect, it } from 'vitest'
import { parseAuthorization, parseCallbackSignature } from '../src/index.ts'
import vectors from './vectors.json' with { type: 'json' }

describe('parseCallbackSignature', () => {
  const signature = vectors.callbacks[0]?.signature ?? ''

  it('reads the form with a customer and the form without', () => {
    expect(parseCallbackSignature(`TSA id:${signature}`)).toEqual({ customerId: 'id', signature })
    expect(parseCallbackSignature(signature)).toEqual({ signature })
  })

  it.each([undefined, null, '', 'TSA', 'Basic aWQ6a2V5', `Bearer ${signature}`, `${signature} x`, 'AAAA'])(
    'refuses %j',
    (header) => {
      expect(parseCallbackSignature(header)).toBeUndefined()
    },
  )
})

describe('parseAuthorization', () => {
  it('reads the customer and the signature', () => {
    expect(parseAuthorization('TSA id:c2ln')).toEqual({ customerId: 'id', signature: 'c2ln' })
    expect(parseAuthorization('  tsa id:c2ln ')).toEqual({ customerId: 'id', signature: 'c2ln' })
  })

  it.each([
    undefined,
    null,
    '',
    'TSA',
    'TSA id',
    'TSA id:',
    'TSA :sig',
    'TSA id:a:b',
    'Basic aWQ6a2V5',
    'TSAid:sig',
    'Bearer TSA id:sig',
  ])('refuses %j', (header) => {
    expect(parseAuthorization(header)).toBeUndefined()
  })
})
