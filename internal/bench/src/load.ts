import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { importSigningKey, signRequest } from '@sms-verify/digest'
import { basicOf, path, sendBody, type Target } from './target.ts'

/** What came of some seconds of load. */
export interface Load {
  readonly requests: number
  /** Requests a second. */
  readonly rate: number
  /** Milliseconds within which 99 of 100 requests were answered. */
  readonly p99: number
}

const connections = 32
const script = fileURLToPath(new URL('load.lua', import.meta.url))
const contentType = 'application/x-www-form-urlencoded'

/** A request with Basic, which can be sent any number of times. */
export const basicRequests = (target: Target): string[] => [requestWith({ authorization: basicOf(target) })]

/** Requests with digest, each with a nonce of its own. */
export async function signedRequests({ customerId, apiKey }: Target, count: number): Promise<string[]> {
  const key = await importSigningKey(apiKey)
  const requests: string[] = []
  while (requests.length < count) {
    const headers = await signRequest({ customerId, key, method: 'POST', path, body: sendBody, contentType })
    requests.push(requestWith(headers))
  }
  return requests
}

function requestWith(headers: Readonly<Record<string, string>>): string {
  const all = { host: '127.0.0.1', 'content-type': contentType, 'content-length': `${sendBody.length}`, ...headers }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${sendBody}`
}

/** Sends requests with wrk for some seconds, over 32 connections; throws where a request fails. */
export async function load(url: string, requests: readonly string[], seconds: number): Promise<Load> {
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  try {
    const file = join(folder, 'requests')
    writeFileSync(file, requests.join('\0'))
    const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', script, url, '--', file]
    const { stdout } = await promisify(execFile)('wrk', args)
    const { failed, p99, requests: count, seconds: took } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    if (failed) throw new Error(`${url}: ${failed} of ${count} requests failed`)
    return { requests: count, rate: count / took, p99 }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error('The load comes from wrk, which is not on this machine: apt-get install wrk, brew install wrk.')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
