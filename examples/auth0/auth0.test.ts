import { afterEach, describe, expect, it } from 'vitest'
import { runAuth0Action } from '../test/platforms.ts'
import { simulation } from '../test/simulate-service.ts'

const message = { phone: '+1 555 867 5309', code: '432109' }

afterEach(() => simulation.reset())

describe('the phone provider of Auth0', () => {
  it('sends the code of Auth0', async () => {
    expect(await runAuth0Action(message)).toEqual({ verb: 'sent' })
    expect(simulation.inbox.last('15558675309')?.code).toBe('432109')
  })

  it('requests another attempt if nothing was sent and that may pass', async () => {
    simulation.respondWith('systemUnavailable')
    expect(await runAuth0Action(message)).toMatchObject({ verb: 'retry' })
  })

  it('gives up if that will not pass', async () => {
    simulation.respondWith('productNotEnabled')
    expect(await runAuth0Action(message)).toMatchObject({ verb: 'drop' })
  })

  it('gives up if the SMS may have gone', async () => {
    simulation.respondWith('nonceReused')
    expect(await runAuth0Action(message)).toMatchObject({ verb: 'drop' })
  })

  it.each([{ delivery_method: 'voice' }, { code: undefined }])('sends nothing for %o', async (notification) => {
    expect(await runAuth0Action(message, notification)).toMatchObject({ verb: 'drop' })
    expect(simulation.requests).toEqual([])
  })
})
