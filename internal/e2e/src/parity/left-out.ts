import { METHODS } from 'node:http'
import type { ParityRequest, TransportName } from './parity-request.ts'

interface Rule {
  readonly transports: readonly TransportName[]
  readonly reason: string
  applies(request: ParityRequest): boolean
}

const chromium = ['msw 3 in Chromium'] as const
const http = ['HTTP', 'HTTP over Redis'] as const

/** The requests that a transport cannot send. */
const rules: readonly Rule[] = [
  {
    transports: chromium,
    reason: 'A page may not set Date.',
    applies: ({ headers }) => headers.some(([name]) => name.toLowerCase() === 'date'),
  },
  {
    transports: chromium,
    reason: 'Chromium empties headers beyond ASCII before a worker sees them.',
    applies: ({ headers }) => headers.some(([, value]) => /[\x80-\xff]/.test(value)),
  },
  {
    transports: chromium,
    reason: 'Chromium escapes | in a path.',
    applies: ({ path }) => path.split('?', 1)[0]?.includes('|') ?? false,
  },
  {
    transports: http,
    reason: 'The mock server refuses a body above 64 KiB before the simulation sees it.',
    applies: ({ body = '' }) => (body.length * 3) / 4 > 64 * 1024,
  },
  {
    transports: http,
    reason: 'The mock server has its own page and control API there.',
    applies: ({ path }) => /^\/(?:$|_mock\/)/.test(path),
  },
  {
    transports: [...http, 'msw 3 in Node'],
    reason: 'The HTTP parser of Node knows no such method; setupMock refuses the request.',
    applies: ({ method }) => !METHODS.includes(normalized(method)),
  },
]

/** The method as `fetch` sends it: of those in lower case it knows some. */
export const normalized = (method: string): string =>
  /^(?:delete|get|head|options|post|put)$/i.test(method) ? method.toUpperCase() : method

export const reasons: readonly string[] = rules.map(({ reason }) => reason)

/** Why a request does not go through a transport; `undefined` if it does. */
export const reasonToLeaveOut = (transport: TransportName, request: ParityRequest): string | undefined =>
  rules.find((rule) => rule.transports.includes(transport) && rule.applies(request))?.reason
