import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

it('a release is published, installed and used as users do, and broken packages are noticed', async () => {
  const program = fileURLToPath(new URL('../src/rehearsal/main.ts', import.meta.url))
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [report] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect(report.split('\n').filter((line) => line.startsWith('FAIL'))).toEqual([])
  expect(report).toMatch(/^all \d+ passed$/m)
  expect(child.exitCode).toBe(0)
})
