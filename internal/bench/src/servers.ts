import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createSimulation } from '@sms-verify/mocks/simulation'
import { type Command, type Running, run } from './run.ts'
import { formatBasicAuth, path, sendBody, type Target } from './target.ts'

const { resolve } = createRequire(import.meta.url)
const resolveFile = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** An account that the mock server lets in, and everybody else as well. */
export const { credentials, fetch: simulatedFetch } = createSimulation()

/** The constant response of the bare server: one response of the service. */
async function fixedAnswer(): Promise<string> {
  const headers = { authorization: formatBasicAuth({ ...credentials, baseUrl: '' }) }
  const body = new URLSearchParams(sendBody)
  const answer = await simulatedFetch(`http://localhost${path}`, { method: 'POST', headers, body })
  return answer.text()
}

const fixed = await fixedAnswer()

/** A bare `node:http` server with one response to everything. */
export const bare: Command = (port) => [resolveFile('servers/bare.js'), `${port}`, fixed]

/** The mock server as it is run from the command line. */
export const mock: Command = (port) => {
  const bin = resolve('@sms-verify/mock-server/package.json').replace('package.json', 'bin/sms-verify-mock.js')
  return [bin, '--port', `${port}`, '--customer-id', credentials.customerId, '--api-key', credentials.apiKey]
}

/** The mock server as one file without Node, made of the command line as it was built. */
export function compileExecutable(): Command {
  const cli = resolveFile('../../../packages/cli/')
  const program = execFileSync(process.execPath, [`${cli}scripts/executable.ts`], { encoding: 'utf8' }).trim()
  return Object.assign((port: number) => ['mock', '--port', `${port}`], { program })
}

/** The mock server with its memory in Redis. */
export const mockOver =
  (redisUrl: string): Command =>
  (port) => [...mock(port), '--store', redisUrl]

/** Starts the bare server for contenders to send to. */
export async function startBare(): Promise<Running & { readonly target: Target }> {
  const running = await run(bare)
  return { ...running, target: { ...credentials, baseUrl: running.url } }
}

const versions = ['@stoplight/prism-cli@5.16.0', '@scalar/mock-server@0.14.4', '@hono/node-server@2.0.12']

/** Mock servers made from the contract. They are many megabytes, so they are installed when they are asked for. */
export function installPeers(): Readonly<Record<string, Command>> {
  const folder = resolveFile('../node_modules/.peers/')
  const root = `${folder}node_modules`
  if (!existsSync(`${root}/@stoplight/prism-cli`)) {
    mkdirSync(folder, { recursive: true })
    execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...versions], { stdio: 'inherit' })
  }
  const contract = resolve('@sms-verify/spec/openapi.json')
  const prism = `${root}/@stoplight/prism-cli/dist/index.js`
  return {
    'Prism 5.16': (port) => [prism, 'mock', '-h', '127.0.0.1', '-p', `${port}`, '-v', 'silent', contract],
    "Scalar's mock server 0.14": (port) => [resolveFile('servers/scalar.js'), `${port}`, folder, contract],
  }
}
