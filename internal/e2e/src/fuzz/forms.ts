// The form decoder: what the client or anybody else encodes, in any way the standard allows, is what the service reads.
import { createClient } from '@sms-verify/client'
import { createSimulation } from '@sms-verify/mocks/simulation'
import fc from 'fast-check'
import { type Property, property } from './property.ts'
import { wellFormed } from './texts.ts'

const simulation = createSimulation({ retention: 10 })
const { customerId, apiKey } = simulation.credentials
const verify = createClient({ customerId, apiKey, fetch: simulation.fetch })
const phone_number = '15558675309'
const template = wellFormed.filter((text) => text !== '' && !text.includes('$$'))

const arrivesAsItWasSent = fc.asyncProperty(template, async (text) => {
  await verify.send({ phone_number, template: text })
  return simulation.inbox.last(phone_number)?.text === text
})

/** Encodes a byte at a time: as it is where that is allowed, or as `%` and two digits in either case. */
function encode(text: string, random: () => number): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    const hex = byte.toString(16).padStart(2, '0')
    const escaped = `%${random() % 2 ? hex : hex.toUpperCase()}`
    if (byte === 0x20) return random() % 2 ? '+' : escaped
    return /[A-Za-z0-9*._-]/.test(String.fromCharCode(byte)) && byte < 0x80 && random() % 2
      ? String.fromCharCode(byte)
      : escaped
  }).join('')
}

async function post(body: string): Promise<number> {
  const headers = {
    authorization: `Basic ${btoa(`${customerId}:${apiKey}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  const url = 'https://rest-ww.telesign.com/v1/verify/sms'
  return (await (await simulation.fetch(url, { method: 'POST', headers, body })).json()).status.code
}

const anyEncodingIsRead = fc.asyncProperty(template, fc.infiniteStream(fc.nat(255)), async (text, stream) => {
  const random = () => stream.next().value ?? 0
  const pairs = [
    ['phone_number', phone_number],
    ['template', text],
    ['unknown', text],
  ] as const
  const body = pairs.map(([name, value]) => `${encode(name, random)}=${encode(value, random)}`).join('&')
  return (await post(body)) === 290 && simulation.inbox.last(phone_number)?.text === text
})

const halfAnEscapeIsRefused = fc.asyncProperty(
  wellFormed,
  fc.constantFrom('%', '%4', '%zz', '%ff', '%c3%28', '%ed%a0%80', '%f0%9f'),
  async (text, broken) =>
    (await post(`phone_number=${phone_number}&template=${encodeURIComponent(text)}${broken}`)) === 500,
)

export const formProperties: readonly Property[] = [
  property('a text arrives as the client was given it', 1_500, arrivesAsItWasSent),
  property('a form is read in any encoding the standard allows', 1_500, anyEncodingIsRead),
  property('a form with a broken escape is refused', 1_000, halfAnEscapeIsRefused),
]
