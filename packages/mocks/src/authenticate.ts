import { parseAuthorization, verifySignature } from '@sms-verify/digest'
import type { OutcomeName } from '@sms-verify/types'
import type { Call } from './call.ts'
import type { PlainRequest } from './exchange.ts'
import { decodeUtf8, parseForm } from './form.ts'
import type { Refusal } from './refusal.ts'
import { parseRfc822Date } from './rfc822-date.ts'
import type { Service } from './service.ts'
import { stringToSignOf } from './string-to-sign-of.ts'

/** Lets a request in, or says why not: the causes in the order in which the service would see them (section 6). */
export async function authenticate(call: Call): Promise<Refusal | undefined> {
  const { request, service } = call
  const header = request.headers['authorization']
  if (!header) return { outcome: 'missingAuthorization' }
  const digest = parseAuthorization(header)
  const basic = digest ? undefined : parseBasic(header)
  const customerId = digest?.customerId ?? basic?.customerId
  if (!customerId) return { outcome: 'malformedAuthorization' }
  if (!isCustomer(customerId, service)) return { outcome: 'invalidCustomerId' }
  if (service.account.suspended) return { outcome: 'accountSuspended' }
  if (basic && basic.apiKey !== service.credentials.apiKey) return { outcome: 'invalidApiKey' }
  return accountRefusal(call) ?? (digest && digestRefusal(request, digest.signature, service))
}

/** What the state of the account has against a request. */
function accountRefusal({ request, route, service: { account } }: Call): Refusal | undefined {
  if (!account.productEnabled) return { outcome: 'productNotEnabled' }
  const isAllowed = account.allowedAddresses?.includes(request.remoteAddress) ?? true
  if (!isAllowed) return { outcome: 'sourceAddressNotAllowed' }
  if (!account.trialNumbers || route.operation !== 'sendSms') return undefined
  const form = parseForm(request.headers['content-type'], decodeUtf8(request.body))
  const phoneNumber = form?.fields['phone_number']
  if (!phoneNumber || account.trialNumbers.includes(phoneNumber)) return undefined
  return { outcome: 'phoneNumberNotVerified', parameters: { phoneNumber } }
}

async function digestRefusal(request: PlainRequest, signature: string, service: Service): Promise<Refusal | undefined> {
  const { headers } = request
  const fault = dateFault(headers, service) ?? nonceFault(headers, service)
  if (fault) return { outcome: fault }
  const key = await service.key()
  if (!(await verifySignature(key, stringToSignOf(request), signature))) return { outcome: 'invalidSignature' }
  const reused = rememberNonce(headers, service)
  return reused && { outcome: reused }
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
