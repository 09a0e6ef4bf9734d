import { parseAuthorization, type TsaCredentials, verifySignature } from '@sms-verify/digest'
import type { OutcomeName } from '@sms-verify/types'
import type { AdmittedCall, Call } from './call.ts'
import type { Credentials } from './customers.ts'
import { diagnoseSignature } from './diagnose-signature.ts'
import { decodeUtf8, parseForm } from './form.ts'
import type { Refusal } from './refusal.ts'
import { parseRfc822Date } from './rfc822-date.ts'
import { stringToSignOf } from './string-to-sign-of.ts'

/** Lets a request in, or says why not: the causes in the order in which the service would see them (section 6). */
export async function authenticate(call: Call): Promise<AdmittedCall | Refusal> {
  const header = call.request.headers['authorization']
  if (!header) return { outcome: 'missingAuthorization' }
  const given = parseAuthorization(header) ?? parseBasic(header)
  if (!given) return { outcome: 'malformedAuthorization' }
  const customer = call.service.customers.find(given.customerId)
  if (!customer) return { outcome: 'invalidCustomerId' }

  const admitted = { ...call, customer, account: call.accountOverrides[customer.id] ?? customer.account }
  const refusal = keyRefusal(admitted, given) ?? accountRefusal(admitted) ?? (await digestRefusal(admitted, given))
  return refusal ?? admitted
}

type Given = Credentials | TsaCredentials

function keyRefusal({ account, customer }: AdmittedCall, given: Given): Refusal | undefined {
  if (account.suspended) return { outcome: 'accountSuspended' }
  const isWrong = 'apiKey' in given && given.apiKey !== customer.credentials.apiKey
  return isWrong ? { outcome: 'invalidApiKey' } : undefined
}

/** What the state of the account has against a request. */
function accountRefusal({ request, route, account }: AdmittedCall): Refusal | undefined {
  if (!account.productEnabled) return { outcome: 'productNotEnabled' }
  const isAllowed = account.allowedAddresses?.includes(request.remoteAddress) ?? true
  if (!isAllowed) return { outcome: 'sourceAddressNotAllowed' }
  if (!account.trialNumbers || route.operation !== 'sendSms') return undefined
  const form = parseForm(request.headers['content-type'], decodeUtf8(request.body))
  const phoneNumber = form?.fields['phone_number']
  if (!phoneNumber || account.trialNumbers.includes(phoneNumber)) return undefined
  return { outcome: 'phoneNumberNotVerified', parameters: { phoneNumber } }
}

async function digestRefusal(call: AdmittedCall, given: Given): Promise<Refusal | undefined> {
  if ('apiKey' in given) return undefined
  const { request, service, customer, now } = call
  const nonce = request.headers['x-ts-nonce'] ?? ''
  const since = now - service.settings.nonceTtl * 1000
  const fault = dateFault(call) ?? lengthFault(nonce)
  if (fault) return { outcome: fault }
  if (await service.store.hasNonce(customer.id, nonce, since)) return { outcome: 'nonceReused' }
  const expected = stringToSignOf(request)
  if (!(await verifySignature(await customer.key(), expected, given.signature)))
    return { outcome: 'invalidSignature', note: await diagnoseSignature(request, given.signature, customer) }
  // Not before its signature is known to be right: a stranger must not be able to use up the nonces of a customer. Of
  // two requests verified at the same time, the second to come here is refused.
  const isFresh = await service.store.rememberNonce(customer.id, nonce, now, since)
  return isFresh ? undefined : { outcome: 'nonceReused' }
}

function dateFault({ request: { headers }, service, now }: Call): OutcomeName | undefined {
  const date = headers['x-ts-date'] ?? headers['date']
  if (!date) return 'missingDate'
  if (headers['x-ts-auth-method'] !== 'HMAC-SHA256') return 'invalidAuthMethod'
  const time = parseRfc822Date(date)
  if (time === undefined) return 'malformedDate'
  return Math.abs(time - now) > service.settings.dateTolerance * 1000 ? 'dateOutOfRange' : undefined
}

const longestNonce = 64

const lengthFault = (nonce: string): OutcomeName | undefined =>
  nonce.length < 1 || nonce.length > longestNonce ? 'invalidNonceLength' : undefined

function parseBasic(header: string): Credentials | undefined {
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
