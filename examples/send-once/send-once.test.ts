import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { sendOnce } from './send-once.ts'

const refusedWith = (effect: string) => vi.fn().mockRejectedValue(Object.assign(new Error('refused'), { effect }))

describe('a send that is repeated', () => {
  it('is made once, also while the first is under way', async () => {
    const send = vi.fn().mockResolvedValue('sent')
    expect(await Promise.all([sendOnce('repeated', send), sendOnce('repeated', send)])).toEqual(['sent', 'sent'])
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('is not made again if the first may have had an effect', async () => {
    const send = refusedWith('unknown')
    await expect(sendOnce('unknown', send)).rejects.toThrow('refused')
    await expect(sendOnce('unknown', send)).rejects.toThrow('refused')
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('is made again if the first certainly had no effect', async () => {
    const send = refusedWith('none')
    await expect(sendOnce('none', send)).rejects.toThrow('refused')
    await expect(sendOnce('none', send)).rejects.toThrow('refused')
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('is made again after the window', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const send = vi.fn().mockResolvedValue('sent')
    await sendOnce('later', send, 15_000)
    vi.advanceTimersByTime(15_000)
    await sendOnce('later', send, 15_000)
    expect(send).toHaveBeenCalledTimes(2)
  })
})
