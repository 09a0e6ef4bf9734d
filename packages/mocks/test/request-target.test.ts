import { describe, expect, it } from 'vitest'
import { createSimulation, type Simulation } from '../src/simulation.ts'
import { basic, request, sent } from './requests.ts'

describe('a request target', () => {
  const get = (simulation: Simulation, url: string, method = 'GET') =>
    simulation.handle({
      method,
      url,
      headers: { authorization: basic(simulation.credentials), host: 'rest-ww.telesign.com' },
      body: new Uint8Array(),
      remoteAddress: '',
    })

  it.each(['http://rest-ww.telesign.com', 'https://user@127.0.0.1:8080', 'HTTP://[::1]:80'])(
    'can be a whole URL, as a proxy gets it: %s',
    async (origin) => {
      const { simulation, referenceId, code } = await sent()
      const { body } = await get(simulation, `${origin}/v1/verify/${referenceId}?verify_code=${code}`)
      expect(JSON.parse(body).verify.code_state).toBe('VALID')
      expect(simulation.requests.at(-1)?.path).toBe(`/v1/verify/${referenceId}`)
    },
  )

  it.each(['http://rest-ww.telesign.com', 'http://rest-ww.telesign.com?a=b', '*', ''])(
    'without a path of the service returns 404: %s',
    async (url) => {
      expect((await get(createSimulation(), url, 'OPTIONS')).httpStatus).toBe(404)
    },
  )

  it('keeps what follows a second ? as part of the value', async () => {
    const { simulation, referenceId } = await sent()
    const { body } = await get(simulation, `/v1/verify/${referenceId}?verify_code=12?34`)
    expect(JSON.parse(body).verify).toEqual({ code_state: 'INVALID', code_entered: '12?34' })
  })

  it('has no code if the operation accepts none', async () => {
    const { simulation, referenceId } = await sent({}, { verify_code: '123456' })
    const { httpStatus } = await get(simulation, `/v1/verify/completion/${referenceId}?verify_code=000000`, 'PUT')
    expect([httpStatus, simulation.messages()[0]?.attempts]).toEqual([200, 0])
  })

  it('is answered to HEAD without a body', async () => {
    const { simulation, referenceId } = await sent()
    const response = await simulation.fetch(request(simulation, 'HEAD', `/v1/verify/${referenceId}`))
    expect([response.status, await response.text()]).toEqual([404, ''])
  })
})
