import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { flags } from '@sms-verify/mock-server/command'
import { expect, it } from 'vitest'
import { bun } from '../scripts/bun-runtime.ts'

const root = new URL('../../../', import.meta.url)
const image = 'ghcr.io/sms-verify/sms-verify:latest'

/** Reads a file of the examples, with the YAML parser of Bun. */
function readYaml(path: string) {
  const program = 'console.log(JSON.stringify(Bun.YAML.parse(await Bun.stdin.text())))'
  const input = readFileSync(new URL(path, root))
  return JSON.parse(execFileSync(bun, ['--eval', program], { input, encoding: 'utf8' }))
}

it('the Compose file starts the application when the mock server is ready', () => {
  const { mock, app } = readYaml('examples/container/compose.yaml').services
  expect(mock.image).toBe(image)
  expect(app.depends_on).toEqual({ mock: { condition: 'service_healthy' } })
  expect(app.environment).toMatchObject({ ...mock.environment, TELESIGN_BASE_URL: 'http://mock:4010' })
  const names = flags.map(({ name }) => `--${name}`)
  for (const flag of mock.command.filter((word: string) => word.startsWith('--'))) expect(names).toContain(flag)
})

it('the workflow of GitHub Actions starts the image as a service', () => {
  const { services, env } = readYaml('examples/container/github-actions.yaml').jobs.test
  expect(services.mock.image).toBe(image)
  expect(env).toMatchObject({ ...services.mock.env, TELESIGN_BASE_URL: 'http://127.0.0.1:4010' })
})

it('the recipe for Testcontainers starts the same image', () => {
  expect(readFileSync(new URL('examples/container/testcontainers.mjs', root), 'utf8')).toContain(`'${image}'`)
})

it('the image checks its health without another program, and does not run as root', () => {
  const containerfile = readFileSync(new URL('packages/cli/Containerfile', root), 'utf8')
  expect(containerfile).toMatch(/^HEALTHCHECK .* CMD \["\/sms-verify", "mock", "--health"\]$/m)
  expect(containerfile).toMatch(/^USER 65532:65532$/m)
})
