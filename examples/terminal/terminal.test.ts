import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { phoneNumber, startMock } from '../test/start-mock.ts'

const mock = startMock()
const program = fileURLToPath(new URL('verify-in-terminal.ts', import.meta.url))

it('the program in the terminal verifies a number', async () => {
  const running = spawn(process.execPath, [program, phoneNumber], { env: mock.env, stdio: 'pipe' })
  let printed = ''
  for await (const text of running.stdout.setEncoding('utf8')) {
    printed += text
    if (text.includes('The code you received')) running.stdin.write(`${mock.codeOnPhone()}\n`)
  }
  expect(printed).toMatch(/ valid\n$/)
})
