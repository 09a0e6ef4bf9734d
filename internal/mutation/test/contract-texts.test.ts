import { importSigningKey, signRequest, stringToSign } from '@sms-verify/digest'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'

const { digestAuth } = document.components.securitySchemes
const { description: webhook, parameters, requestBody } = document.webhooks.deliveryReport.post

/** What the description of the digest scheme signs as a sample, and what it says comes of it. */
function publishedSample() {
  const [, apiKey = '', text = '', customerId = '', signature = ''] =
    /the API key\s+`([^`]+)` signs\s+```\n([^`]+)\n```\s+as `TSA ([^:]+):([^`]+)`/.exec(digestAuth.description) ?? []
  return { apiKey, text, customerId, signature }
}

describe('the texts of the contract', () => {
  it('show the signature that comes of the text they sign', async () => {
    const { apiKey, text, signature } = publishedSample()
    expect(await (await importSigningKey(apiKey)).sign(text)).toBe(signature)
  })

  it('show the text that is signed for the request they show', () => {
    const { text } = publishedSample()
    const [method = '', contentType = '', , ...rest] = text.split('\n')
    const path = rest.pop() ?? ''
    const body = rest.pop() ?? ''
    const headers = rest.map((line) => line.split(/:(.*)/).slice(0, 2) as [string, string])
    expect(stringToSign({ method, path, body, headers: [['Content-Type', contentType], ...headers] })).toBe(text)
  })

  it('name every header a signature comes with, and no other', async () => {
    const key = await importSigningKey(publishedSample().apiKey)
    const signed = await signRequest({ customerId: 'C', key, method: 'GET', path: '/' })
    const named = Array.from(digestAuth.description.matchAll(/^\| `([A-Za-z-]+)` \| /gm), ([, name = '']) => name)
    expect(named.map((name) => name.toLowerCase()).sort()).toEqual(Object.keys(signed).sort())
    expect(digestAuth.description).toContain(`| \`x-ts-auth-method\` | \`${signed['x-ts-auth-method']}\` |`)
  })

  it('show the signature of the report they show, in both of its headers', async () => {
    const { apiKey, customerId } = publishedSample()
    const report = JSON.stringify(requestBody.content['application/json'].examples.messageDelivered.value)
    const signature = await (await importSigningKey(apiKey)).sign(report)
    expect(parameters.map(({ example }) => example)).toEqual([`TSA ${customerId}:${signature}`, signature])
  })

  it('say how a report is signed', () => {
    expect(webhook.replace(/\s+/g, ' ')).toContain(
      'base64(HMAC-SHA256(key, body)): the key is the API key, base64-decoded, and the body is every byte of it as it arrived',
    )
    expect(webhook).toContain('`Authorization` holds `TSA {customer_id}:{signature}`')
    expect(webhook).toContain('`X-TS-Authorization` holds the signature alone')
  })
})
