import type { ServerResponse } from 'node:http'
import { awaitDisruption, type PendingDisruption } from '@sms-verify/mocks/engine'
import type { PlainResponse } from '@sms-verify/mocks/simulation'
import { writeResponse } from './write-response.ts'

/** Writes a response late, or breaks its connection. */
export async function writeDisrupted(
  outgoing: ServerResponse,
  { httpStatus, contentType, body, date }: PlainResponse,
  disruption: PendingDisruption,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const breakage = await awaitDisruption(disruption, gone.signal)
  const { socket } = outgoing
  if (gone.signal.aborted || !socket) return
  if (breakage === 'none') return writeResponse(outgoing, { status: httpStatus, contentType, body, headers: { date } })
  if (breakage === 'reset') {
    socket.resetAndDestroy()
    return
  }
  if (breakage === 'garbage') socket.write('This is not HTTP.\r\n\r\n')
  else {
    const bytes = Buffer.from(body)
    outgoing.writeHead(httpStatus, { date, 'content-type': contentType, 'content-length': bytes.length })
    outgoing.write(bytes.subarray(0, bytes.length / 2))
  }
  socket.destroySoon()
}
