// Pages of other sites and foreign host names: they can never read a message or change anything.
import { request } from 'node:http'
import { createClient } from '@sms-verify/client'
import type { MockServer } from '@sms-verify/mock-server'
import fc from 'fast-check'
import { controlOperations, validBodies } from './control-requests.ts'
import type { Property } from './property.ts'
import { withServer } from './with-server.ts'

/** The value of a header, and whether it stands for this machine. */
interface Named {
  readonly value: string
  readonly isOwn: boolean
}

const ownNames = ['127.0.0.1', 'localhost', 'LOCALHOST', 'app.localhost', '[::1]', '127.8.9.10']
const foreignNames = [
  ...['evil.example', '127.example.com', 'localhost.evil.example', '127.0.0.1.evil.example', 'localhost-evil.example'],
  ...['203.0.113.45', '10.0.0.1', '[2001:db8::1]', '0.0.0.0.evil.example', 'notlocalhost', '127.0.0.1@evil.example'],
]
const named =
  (isOwn: boolean) =>
  (value: string): Named => ({ value, isOwn })
const ownName = fc.constantFrom(...ownNames).map(named(true))
const foreignName = fc.oneof(fc.constantFrom(...foreignNames), fc.domain()).map(named(false))
const name = fc.oneof(ownName, foreignName)
const port = fc.constantFrom('', ':80', ':4010', ':65535')
const host = fc.tuple(name, port).map(([{ value, isOwn }, at]) => ({ value: value + at, isOwn }))
const origin = fc.oneof(
  fc
    .tuple(fc.constantFrom('http', 'https'), host)
    .map(([scheme, { value, isOwn }]) => ({ value: `${scheme}://${value}`, isOwn })),
  fc.constantFrom('null', '', 'file://', 'chrome-extension://abcdef', 'http://', 'localhost', '*').map(named(false)),
)
const referer = fc
  .tuple(fc.constantFrom('http', 'https'), host, fc.constantFrom('/', '/page?x=1'))
  .map(([scheme, { value, isOwn }, path]) => ({ value: `${scheme}://${value}${path}`, isOwn }))
const fetchSite = fc.constantFrom('cross-site', 'same-site', 'same-origin', 'none')

const attempt = fc.record(
  {
    method: fc.constantFrom('GET', 'POST', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'),
    path: fc.constantFrom('/', '/_mock/page/main.js', ...controlOperations.map(({ path }) => path)),
    host,
    origin,
    referer,
    site: fetchSite,
    mode: fc.constantFrom('navigate', 'no-cors', 'cors'),
    type: fc.constantFrom('application/json', 'text/plain', 'application/x-www-form-urlencoded'),
    // A client that treats the server as its proxy puts the host here.
    target: name,
  },
  { requiredKeys: ['method', 'path', 'host'] },
)
type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never

const isForeign = ({ host, origin, referer, site, target }: Attempt) => {
  if (!(target ?? host).isOwn) return true
  if (origin) return !origin.isOwn
  return referer?.isOwn === false || site === 'cross-site'
}

interface Response {
  readonly status: number
  readonly text: string
}

function make(
  server: MockServer,
  { method, path, host, origin, referer, site, mode, type, target }: Attempt,
  body: string,
) {
  const headers = Object.entries({
    host: host.value,
    origin: origin?.value,
    referer: referer?.value,
    'sec-fetch-site': site,
    'sec-fetch-mode': mode,
    'content-type': type,
  }).filter((header): header is [string, string] => header[1] !== undefined)
  const options = {
    method,
    path: target ? `http://${target.value}${path}` : path,
    headers: Object.fromEntries(headers),
  }
  return new Promise<Response>((resolve, reject) => {
    const outgoing = request(server.url, options, async (incoming) => {
      const { statusCode: status = 0 } = incoming
      // The stream of events has no end.
      if (incoming.headers['content-type'] === 'text/event-stream') incoming.destroy()
      const chunks: Buffer[] = await incoming.toArray().catch(() => [])
      resolve({ status, text: Buffer.concat(chunks).toString() })
    })
    outgoing.on('error', reject).end(method === 'POST' || method === 'PUT' ? body : undefined)
  })
}

const phone_number = '15558675309'
const template = 'Your secret code is $$CODE$$'

const send = async (server: MockServer) =>
  createClient({ ...server.credentials, fetch: server.fetch, maxRetries: 0 }).send({ phone_number, template })

/** What a caller could change, in one text. */
const readState = (server: MockServer) =>
  JSON.stringify([
    server.messages(),
    server.requests.length,
    server.setAccount({}),
    Math.round((server.clock.now() - Date.now()) / 3_600_000),
  ])

const aForeignSiteReachesNothing = (server: MockServer) =>
  fc.asyncProperty(
    attempt.chain((each) => fc.tuple(fc.constant(each), validBodies(each.path))),
    async ([each, body]) => {
      server.reset()
      await send(server)
      const before = readState(server)
      const { status, text } = await make(server, each, JSON.stringify(body))
      const isPage = each.path === '/' || each.path.includes('/page/')
      if (!isForeign(each)) return status !== 403
      // A link of any site can lead to the page, which has no message in it.
      if (status !== 403 && !isPage) throw new Error(`it was answered with ${status}`)
      if (text.includes('secret code')) throw new Error('it read a message')
      if (readState(server) !== before) throw new Error('it changed the state')
      // Outcomes and deliveries that are asked for show at the next send.
      await send(server)
      return server.inbox.all(phone_number).length === 2
    },
  )

export const siteProperties: readonly Property[] = [
  withServer(
    'a page of another site, or a foreign host name, reads and changes nothing',
    1_500,
    aForeignSiteReachesNothing,
  ),
]
