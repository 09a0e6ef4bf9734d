import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { deliveryStatuses, errorCodes, outcomes } from '../src/codes.ts'

describe('the code tables', () => {
  it('give each outcome the HTTP status and the operations it has in the contract', () => {
    expect(outcomes.invalidApiKey).toMatchObject({
      operations: ['sendSms', 'getStatus', 'completeVerification'],
      httpStatus: 401,
      status: 501,
      statusText: 'Not authorized',
      error: -30015,
      message: 'Invalid API Key.',
      phone: '15555550115',
    })
  })

  it('hold every row of the contract', () => {
    const names = Object.values(document.components.responses).flatMap((response) =>
      response['x-outcomes'].map(({ name }) => name),
    )
    expect(Object.keys(outcomes)).toEqual(expect.arrayContaining(names))
  })

  it('name the placeholders of a message as a program spells them', () => {
    expect(outcomes.invalidParameterValue.parameters).toEqual(['parameterName', 'parameterValue'])
    expect(outcomes.hostNotAllowed.parameters).toEqual(['hostIpAddress', 'hostName'])
  })

  it('list each error code once', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length)
    expect(errorCodes).toContain(-90001)
  })

  it('tell which delivery statuses are final and delivered', () => {
    expect(deliveryStatuses[200]).toMatchObject({ final: true, delivered: true })
    expect(deliveryStatuses[290]).toMatchObject({ final: false, delivered: false })
  })

  it('are frozen to the last row', () => {
    expect(Object.isFrozen(outcomes)).toBe(true)
    expect(Object.isFrozen(outcomes.invalidApiKey.operations)).toBe(true)
    expect(Object.isFrozen(deliveryStatuses[200])).toBe(true)
  })

  it('give every outcome and every delivery status a phone number of its own', () => {
    const reports = Object.values(outcomes).filter(({ operations }) => operations[0] !== 'receiveDeliveryReport')
    const phones = [...reports, ...Object.values(deliveryStatuses)].map(({ phone }) => phone)
    expect(new Set(phones).size).toBe(phones.length)
  })
})
