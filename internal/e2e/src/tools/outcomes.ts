import type { MockServer } from '@sms-verify/mock-server'
import type { ForceableOutcome } from '@sms-verify/mocks/simulation'
import { basic } from '../parity/parity-request.ts'
import { listNamedExamples } from './named-examples.ts'
import { readDocument } from './workshop.ts'

/**
 * Makes the mock server respond with every outcome of a document, through the tool before it. Returns the first that the
 * tool complains of, or lets through with another HTTP status.
 */
export async function findComplaint(url: string, document: string, server: MockServer): Promise<string | undefined> {
  for (const { name, status, path, init } of listNamedExamples(await readDocument(document), basic)) {
    server.reset()
    server.respondWith(name as ForceableOutcome)
    const response = await fetch(url + path, init)
    const violations = response.headers.get('sl-violations')
    if (response.status !== status || violations)
      return `${init.method} ${path} with ${name}: ${response.status} ${violations ?? (await response.text())}`
  }
  return undefined
}

/** Sends an invalid phone number. Returns the HTTP status. */
export async function sendBrokenForm(url: string): Promise<number> {
  const body = new URLSearchParams({ phone_number: 'none' })
  return (await fetch(`${url}/v1/verify/sms`, { method: 'POST', headers: { authorization: basic }, body })).status
}
