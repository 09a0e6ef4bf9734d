import { parseAuthorization } from '@sms-verify/digest'
import type { OutcomeName } from '@sms-verify/types'
import type { PlainRequest } from './exchange.ts'
import { parseRfc822Date } from './rfc822-date.ts'
import type { Service } from './service.ts'
import { stringToSignOf } from './string-to-sign-of.ts'

/** Lets a request in, or says why not: the causes in the order in which the service would see them (section 6). */
export async function authenticate(request: PlainRequest, service: Service): Promise<OutcomeName | undefined> {
  const header = request.headers['authorization']
  if (!header) return 'missingAuthorization'
  const digest = parseAuthorization(header)
  if (digest) return verifyDigest(request, digest, service)
  const basic = parseBasic(header)
  if (!basic) return 'malformedAuthorization'
  if (!isCustomer(basic.customerId, service)) return 'invalidCustomerId'
  return basic.apiKey === service.credentials.apiKey ? undefined : 'invalidApiKey'
}

async function verifyDigest(
  request: PlainRequest,
  { customerId, signature }: { customerId: string; signature: string },
  service: Service,
): Promise<OutcomeName | undefined> {
  const { headers } = request
  if (!isCustomer(customerId, service)) return 'invalidCustomerId'
  const fault = dateFault(headers, service) ?? nonceFault(headers, service)
  if (fault) return fault
  const key = await service.key()
  if (!(await key.verify(stringToSignOf(request), signature))) return 'invalidSignature'
  return rememberNonce(headers, service)
}

function dateFault(headers: PlainRequest['headers'], { clock, settings }: Service): OutcomeName | undefined {
  const date = headers['x-ts-date'] ?? headers['date']
  if (!date) return 'missingDate'
  if (headers['x-ts-auth-method'] !== 'HMAC-SHA256') return 'invalidAuthMethod'
  const time = parseRfc822Date(date)
  if (time === undefined) return 'malformedDate'
  return Math.abs(time - clock.now()) > settings.dateTolerance * 1000 ? 'dateOutOfRange' : undefined
}

const longestNonce = 64

function nonceFault(headers: PlainRequest['headers'], { nonces, clock, settings }: Service): OutcomeName | undefined {
  const nonce = headers['x-ts-nonce'] ?? ''
  if (nonce.length < 1 || nonce.length > longestNonce) return 'invalidNonceLength'
  forgetOldNonces(nonces, clock.now() - settings.nonceTtl * 1000)
  return nonces.has(nonce) ? 'nonceReused' : undefined
}

/**
 * Remembers a nonce once its signature is known to be right: a stranger must not be able to use up the nonces of a
 * customer. Of two requests verified at the same time, the second to come here is refused.
 */
function rememberNonce(headers: PlainRequest['headers'], { nonces, clock }: Service): OutcomeName | undefined {
  const nonce = headers['x-ts-nonce'] ?? ''
  if (nonces.has(nonce)) return 'nonceReused'
  nonces.set(nonce, clock.now())
  return undefined
}

/** A map keeps its entries in the order they came, so the old ones are in front. */
function forgetOldNonces(nonces: Map<string, number>, before: number): void {
  for (const [nonce, seenAt] of nonces) {
    if (seenAt >= before) return
    nonces.delete(nonce)
  }
}

const isCustomer = (customerId: string, { credentials }: Service) =>
  customerId.toUpperCase() === credentials.customerId.toUpperCase()

function parseBasic(header: string): { customerId: string; apiKey: string } | undefined {
  const [, encoded] = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(header.trim()) ?? []
  const [, customerId, apiKey] = /^([^:]+):(.+)$/.exec(decodeBase64(encoded)) ?? []
  return customerId && apiKey ? { customerId, apiKey } : undefined
}

function decodeBase64(encoded: string | undefined): string {
  try {
    return atob(encoded ?? '')
  } catch {
    return ''
  }
}
