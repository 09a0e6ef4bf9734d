import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keyring, smsSenderEvent } from '../test/platforms.ts'
import { simulation } from '../test/simulate-service.ts'
import { createAuthChallenge, defineAuthChallenge, verifyAuthChallenge } from './custom-auth.ts'
import { createSmsSender } from './custom-sms-sender.ts'
import type { CreateEvent } from './events.ts'

const userAttributes = { phone_number: '+15558675309' }
const codeOnPhone = async () => (await simulation.inbox.next('15558675309')).code

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => simulation.reset())

/** A sign-in of a user, as Cognito calls the triggers: until it has tokens or has failed. */
async function signIn(userName: string, answers: (() => Promise<string>)[]): Promise<'tokens' | 'failed' | 'waiting'> {
  const session: CreateEvent['request']['session'][number][] = []
  const buildEvent = <Request extends object>(request: Request) => ({
    triggerSource: 'CUSTOM_AUTH',
    userName,
    request: { userAttributes, ...request },
    response: {},
  })
  for (;;) {
    const { response: next } = await defineAuthChallenge(buildEvent({ session }))
    if (next.issueTokens) return 'tokens'
    if (next.failAuthentication) return 'failed'
    const { response: challenge } = await createAuthChallenge(buildEvent({ session }))
    const challengeAnswer = await answers.shift()?.()
    const { privateChallengeParameters, challengeMetadata = '' } = challenge
    if (challengeAnswer === undefined || !privateChallengeParameters) return 'waiting'
    const { response } = await verifyAuthChallenge(buildEvent({ privateChallengeParameters, challengeAnswer }))
    const challengeResult = response.answerCorrect === true
    session.push({ challengeName: 'CUSTOM_CHALLENGE', challengeResult, challengeMetadata })
  }
}

describe('the custom challenge of Cognito', () => {
  it('signs in by the code on the phone', async () => {
    expect(await signIn('ann', [codeOnPhone])).toBe('tokens')
  })

  it('accepts the right code after a wrong one, from the same SMS', async () => {
    expect(await signIn('bob', [async () => '000', codeOnPhone])).toBe('tokens')
    expect(simulation.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('fails after three wrong codes', async () => {
    const wrong = async () => '000'
    expect(await signIn('cat', [wrong, wrong, wrong, codeOnPhone])).toBe('failed')
  })

  it('sends one SMS if Cognito invokes the trigger again', async () => {
    await Promise.all([signIn('dan', []), signIn('dan', []), signIn('dan', [])])
    expect(simulation.inbox.all()).toHaveLength(1)
  })
})

describe('the custom SMS sender of Cognito', () => {
  const send = createSmsSender(keyring)
  const message = { phone: '+1 555 867 5309', code: '908172' }

  it('decrypts the code of Cognito, and sends it', async () => {
    await send(await smsSenderEvent(message))
    expect(await codeOnPhone()).toBe('908172')
  })

  it('sends one SMS for an event that arrives twice', async () => {
    const event = await smsSenderEvent(message)
    await send(event)
    await send(event)
    expect(simulation.inbox.all()).toHaveLength(1)
  })

  it('fails if nothing was sent, so that Lambda invokes it again', async () => {
    simulation.respondWith('systemUnavailable', { times: 1 })
    const event = await smsSenderEvent(message)
    await expect(send(event)).rejects.toMatchObject({ effect: 'none' })
    await send(event)
    expect(simulation.inbox.all()).toHaveLength(1)
  })

  it('does not fail if the SMS may have gone', async () => {
    simulation.respondWith('nonceReused')
    await expect(send(await smsSenderEvent(message))).resolves.toBeUndefined()
  })
})
