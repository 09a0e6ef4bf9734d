import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'

// Jest runs tests, and the packages they import, in a context with an `Error`, an `Object` and an `Array` of its own, while
// `fetch`, streams and the errors of the network are those of the process. This does the same without Jest's 250 packages.
const program = `
  import { createServer } from 'node:http'
  import { createClient, isApiError, isSmsVerifyError } from '@sms-verify/client'
  import { signDeliveryReport, unwrapDeliveryReport } from '@sms-verify/client/webhooks'
  import { startMockServer } from '@sms-verify/mock-server'
  import { createSimulation } from '@sms-verify/mocks/simulation'
  export { createClient, createServer, createSimulation, isApiError, isSmsVerifyError }
  export { signDeliveryReport, startMockServer, unwrapDeliveryReport }
`

/** What the environment of Jest for Node takes over from the process; of the classes of the language it has its own. */
const shared = [
  ...['fetch', 'Headers', 'Request', 'Response', 'FormData', 'Blob', 'URL', 'URLSearchParams', 'AbortController'],
  ...['AbortSignal', 'Event', 'EventTarget', 'DOMException', 'TextEncoder', 'TextDecoder', 'ReadableStream', 'crypto'],
  ...[
    'Buffer',
    'process',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'setImmediate',
    'atob',
    'btoa',
  ],
  ...['queueMicrotask', 'structuredClone', 'performance', 'console', 'ArrayBuffer', 'Uint8Array', 'require'],
]

type Packages = typeof import('@sms-verify/client') &
  typeof import('@sms-verify/client/webhooks') &
  typeof import('@sms-verify/mock-server') &
  typeof import('@sms-verify/mocks/simulation') &
  typeof import('node:http')

describe('in a separate realm, as under Jest,', () => {
  let packages: Packages
  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: import.meta.dirname },
      ...{ bundle: true, write: false, format: 'cjs', platform: 'node', target: 'es2022', logLevel: 'error' },
    })
    const { createRequire } = await import('node:module')
    const context = createContext({ module: { exports: {} } })
    const globals = { ...globalThis, require: createRequire(import.meta.url) } as Record<string, unknown>
    for (const name of shared) context[name] = globals[name] ?? globalThis[name as never]
    context['global'] = context['globalThis'] = context
    runInContext(outputFiles[0]?.text ?? '', context)
    packages = (context['module'] as { exports: Packages }).exports
  })

  it('the classes of the language are others than those of the process', async () => {
    const error: unknown = await packages
      .createClient({ customerId: 'C', apiKey: 'c2VjcmV0' })
      .status('x')
      .catch((each) => each)
    expect(packages.isSmsVerifyError(error)).toBe(true)
    expect(error).not.toBeInstanceOf(Error)
  })

  it('a refused connection has its code, and is tried again', async () => {
    const server = packages.createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    let retries = 0
    const verify = packages.createClient({
      ...{ customerId: 'C', apiKey: 'c2VjcmV0', baseUrl: `http://127.0.0.1:${port}`, maxRetries: 1 },
      onRetry: () => (retries += 1),
    })
    const error = await verify.send({ phone_number: '15558675309' }).catch((each) => each)
    expect([error.name, error.code, error.effect, retries]).toEqual(['ConnectionError', 'ECONNREFUSED', 'none', 1])
  })

  it('a message is sent, read and checked over HTTP', async () => {
    const server = await packages.startMockServer({ port: 0 })
    const verify = packages.createClient({ ...server.credentials, baseUrl: server.url })
    const { reference_id } = await verify.send({ phone_number: '15558675309' })
    const { code } = await server.inbox.next('15558675309')
    expect((await verify.check(reference_id, code)).result).toBe('valid')
    const refused = await verify.send({ phone_number: '15555550427' }).catch((each) => each)
    expect(packages.isApiError(refused)).toBe(true)
    await server.close()
  })

  it('a delivery report is verified', async () => {
    const account = { customerId: 'C', apiKey: 'c2VjcmV0' }
    const body = JSON.stringify({ status: { code: 200, description: 'x' }, sub_resource: 'sms' })
    const headers = await packages.signDeliveryReport({ body, ...account })
    const report = await packages.unwrapDeliveryReport({
      body: Buffer.from(body),
      headers: new Headers(headers),
      ...account,
    })
    expect(report.delivery.delivered).toBe(true)
  })
})
