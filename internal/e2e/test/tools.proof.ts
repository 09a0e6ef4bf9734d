import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { startMockServer } from '@sms-verify/mock-server'
import { describe, expect, it } from 'vitest'

// The tools are outside the workspace, so that nobody installs them who does not run this.
const tools = fileURLToPath(new URL('../tools/', import.meta.url))
const isInstalled = existsSync(`${tools}node_modules`)
if (!isInstalled)
  console.log('Skipped. To run it: cd internal/e2e/tools && pnpm install --ignore-workspace --ignore-scripts')

const run = promisify(execFile)
const require = createRequire(`${tools}package.json`)
const load = (name: string) => import(pathToFileURL(require.resolve(name)).href)
const spec = fileURLToPath(new URL('../../../spec/', import.meta.url))
const documents = ['dist/openapi.json', 'dist/openapi.yaml', 'copies/dist/openapi-3.0.json']

describe.skipIf(!isInstalled)('the documents in the tools that people use', () => {
  it.each(documents)('%s is valid for swagger-parser', async (document) => {
    const { default: SwaggerParser } = await load('@apidevtools/swagger-parser')
    await expect(SwaggerParser.validate(spec + document)).resolves.toHaveProperty('paths')
  })

  it.each(documents)('%s is valid for openapi-schema-validator', async (document) => {
    const { Validator } = await load('@seriousme/openapi-schema-validator')
    expect(await new Validator().validate(spec + document)).toEqual({ valid: true })
  })

  it('the Postman collection runs in newman, its first send answered with 200', async () => {
    const server = await startMockServer({ port: 0 })
    const newman = require.resolve('newman/bin/newman.js')
    const args = [newman, 'run', `${spec}copies/dist/postman-collection.json`, '--env-var', `baseUrl=${server.url}`]
    const { stdout } = await run(process.execPath, [...args, '--reporters', 'cli', '--color', 'off']).catch(
      (error) => error,
    )
    const statuses = server.requests.map(({ method, httpStatus }) => [method, httpStatus])
    await server.close()
    expect(stdout).toContain('The service accepts the message')
    expect(statuses).toContainEqual(['POST', 200])
    expect(statuses).toContainEqual(['GET', 200])
  })
})
