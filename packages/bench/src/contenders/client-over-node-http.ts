import { Agent, type IncomingMessage, request } from 'node:http'
import { createClient } from '@sms-verify/client'
import type { Contender } from '../contender.ts'
import { form } from '../target.ts'

const agent = new Agent({ keepAlive: true })

/** The client with a `fetch` over `node:http`, to tell what leaving the `fetch` of Node brings. */
export const contender: Contender = (target) => {
  const verify = createClient({ ...target, maxRetries: 0, fetch: fetchOverNodeHttp as typeof fetch })
  return () => verify.send(form)
}

/** As much of `fetch` as the client uses. */
async function fetchOverNodeHttp(url: string, { body, headers, method, signal }: RequestInit): Promise<Response> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { agent, method, headers: Object.fromEntries(new Headers(headers)), signal: signal ?? undefined }
    const outgoing = request(url, options as object, resolve)
    outgoing.on('error', reject)
    outgoing.end(body)
  })
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const answer = { status: incoming.statusCode ?? 0, headers: incoming.headers as Record<string, string> }
  return new Response(Buffer.concat(chunks), answer)
}
