/** An event as a reader gets it. */
export interface ReadEvent {
  readonly name: string
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect
  readonly data: any
}

/** Opens the stream of events; `next` returns one after the other, and `undefined` when the stream ends. */
export async function readEvents(url: string) {
  const controller = new AbortController()
  const response = await fetch(`${url}/_mock/events`, { signal: controller.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) throw new Error('There is no stream.')
  let text = ''
  const close = () => controller.abort()

  const next = async (): Promise<ReadEvent | undefined> => {
    const found = /^event: (.*)\ndata: (.*)\n\n/m.exec(text)
    if (found) {
      text = text.slice(found.index + found[0].length)
      return { name: found[1] ?? '', data: JSON.parse(found[2] ?? 'null') }
    }
    const { value, done } = await reader.read()
    text += value ?? ''
    return done ? undefined : next()
  }

  return { response, next, close, [Symbol.dispose]: close }
}
