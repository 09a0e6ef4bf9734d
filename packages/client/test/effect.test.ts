import { describe, expect, it, vi } from 'vitest'
import { AbortError, TimeoutError } from '../src/index.ts'
import { accepted, json, phone, reference, scripted, silent, thrownBy } from './helpers.ts'

describe('timeouts and aborts', () => {
  it('end an attempt that takes too long, without a retry of a send', async () => {
    const { verify, requests } = scripted([silent, json(accepted)], { attemptTimeout: 20 })
    const error = await thrownBy(verify.send({ phone_number: phone }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ timeout: 20, effect: 'unknown' })
    expect(requests).toHaveLength(1)
  })

  it('repeat a status that took too long', async () => {
    const { verify, requests } = scripted([silent, json(accepted)], { attemptTimeout: 20 })
    expect((await verify.status(reference)).reference_id).toBe(reference)
    expect(requests).toHaveLength(2)
  })

  it('end a call that takes too long in total', async () => {
    const { verify } = scripted([silent, silent, silent])
    expect(await thrownBy(verify.status(reference, { timeout: 30 }))).toBeInstanceOf(TimeoutError)
  })

  it('end a call when the caller aborts, and leave no listener behind', async () => {
    const controller = new AbortController()
    const added = vi.spyOn(controller.signal, 'addEventListener')
    const removed = vi.spyOn(controller.signal, 'removeEventListener')
    const { verify } = scripted([silent])
    const call = thrownBy(verify.send({ phone_number: phone }, { signal: controller.signal }))
    await expect.poll(() => added).toHaveBeenCalled()
    controller.abort()
    const error = await call
    expect(error).toBeInstanceOf(AbortError)
    expect(error.effect).toBe('unknown')
    expect(removed.mock.calls).toEqual(added.mock.calls.map(([type, listener]) => [type, listener]))
  })

  it.each(['send', 'check', 'status', 'complete'] as const)(
    'send nothing for a signal that is aborted while the request is signed: %s',
    async (method) => {
      const controller = new AbortController()
      const { verify, requests } = scripted([json(accepted)])
      const { signal } = controller
      const calls = {
        send: () => verify.send({ phone_number: phone }, { signal }),
        check: () => verify.check(reference, '123456', { signal }),
        status: () => verify.status(reference, { signal }),
        complete: () => verify.complete(reference, { signal }),
      }
      const call = thrownBy(calls[method]())
      controller.abort()
      expect(await call).toMatchObject({ name: 'AbortError' })
      await new Promise((resolve) => setImmediate(resolve))
      expect(requests).toHaveLength(0)
    },
  )

  it('send nothing for a signal that is aborted already', async () => {
    const { verify, requests } = scripted([])
    const error = await thrownBy(verify.send({ phone_number: phone }, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ name: 'AbortError', effect: 'none' })
    expect(requests).toHaveLength(0)
  })
})
