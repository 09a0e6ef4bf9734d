import { ResponseFormatError } from './errors/response-format-error.ts'
import { mostBytes } from './transport.ts'

/** Reads the body of an answer as text, and lets go of one that is larger than any answer of the service could be. */
export async function readBody(response: Response): Promise<string> {
  // The platform reads faster than we do, and what says its length keeps to it unless it is packed.
  const { headers } = response
  const length = Number(headers.get('content-length') ?? Number.NaN)
  if (length <= mostBytes && !headers.has('content-encoding')) return response.text()
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    bytes += part.value.length
    text += decoder.decode(part.value, { stream: true })
    if (bytes <= mostBytes) continue
    reader?.cancel().catch(() => {})
    throw new ResponseFormatError(response, text)
  }
  return text + decoder.decode()
}
