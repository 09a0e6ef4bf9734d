import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasProgram } from '@sms-verify/testing'
import { expect, it } from 'vitest'
import { startMock } from '../test/start-mock.ts'

const mock = startMock()

it.skipIf(!hasProgram('py'))('the tests in Python pass', async () => {
  const tests = fileURLToPath(new URL('test_verification.py', import.meta.url))
  const { stderr } = await promisify(execFile)('python3', [tests], { env: mock.env })
  expect(stderr).toMatch(/Ran 2 tests[\s\S]*OK/)
})
