import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasProgram } from '@sms-verify/testing'
import { expect, it } from 'vitest'
import { startMock } from '../test/start-mock.ts'

const mock = startMock()

it.skipIf(!hasProgram('sh'))('the commands verify a number', async () => {
  const commands = fileURLToPath(new URL('verify.sh', import.meta.url))
  const { stdout } = await promisify(execFile)('sh', [commands], { env: mock.env })
  expect(JSON.parse(stdout).verify.code_state).toBe('VALID')
})
