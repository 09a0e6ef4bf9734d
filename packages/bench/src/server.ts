import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { basicOf, form, path, type Target } from './target.ts'

// The cheapest server there is, in a process of its own: it reads the body and sends one answer that never changes.
const { credentials, fetch } = createSimulation()
const headers = { authorization: basicOf({ ...credentials, baseUrl: '' }) }
const answer = await fetch(`http://localhost${path}`, { method: 'POST', headers, body: new URLSearchParams(form) })
const bytes = Buffer.from(await answer.arrayBuffer())

const server = createServer((incoming, outgoing) => {
  incoming.resume().on('end', () => {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
    outgoing.end(bytes)
  })
})

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.send?.({ ...credentials, baseUrl: `http://127.0.0.1:${port}` } satisfies Target)
})
