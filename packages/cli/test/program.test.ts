import { readFileSync } from 'node:fs'
import { flags } from '@sms-verify/mock-server/command'
import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { exitCodes } from '../src/exit-codes.ts'
import { run } from './command.ts'

const commands = ['send', 'check', 'status', 'complete', 'mock', 'report']

describe('help', () => {
  it('lists every command, the environment and the exit codes', async () => {
    const { code, out, err } = await run(['--help'])
    expect([code, err]).toEqual([0, ''])
    for (const command of commands) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    for (const part of ['Verify a phone number:', 'Develop and test:', 'Examples:', 'Environment:', 'Exit codes:']) {
      expect(out).toContain(`\n${part}\n`)
    }
    for (const { code: number, meaning } of Object.values(exitCodes))
      expect(out).toContain(`${number}`.padEnd(5) + meaning)
  })

  it('is printed if you give no command', async () => {
    expect(await run([])).toEqual(await run(['--help']))
  })

  it.each(commands)('of %s shows an example', async (command) => {
    const { code, out } = await run([command, '--help'])
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`Examples?:\n  sms-verify ${command} `))])
  })

  it('is at most 120 columns wide', async () => {
    for (const command of commands) {
      const { out } = await run([command, '--help'])
      for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
  })

  it('offers every flag of the mock server', async () => {
    const { out } = await run(['mock', '--help'])
    const offered = flags.filter(({ name }) => name !== 'version')
    for (const { name } of offered) expect(out).toMatch(new RegExp(`^ +(-\\w, )?--${name}\\b`, 'm'))
  })
})

it('prints the version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${manifest.version}\n`, err: '' })
})

it.each([
  [['sned'], "Unknown command 'sned' (Did you mean send?) Run with --help to see what it accepts."],
  [['send'], "Missing required argument 'phone'."],
  [['send', '1', '2'], 'Too many arguments'],
  [['status', '--code=123456'], "Unknown option '--code'."],
])('refuses %j in one line', async (args, complaint) => {
  const { code, out, err } = await run(args)
  expect([code, out]).toEqual([2, ''])
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(complaint)])
  expect(err).not.toContain('123456')
})

it.each(['README.md', '../../docs/site/guides/command-line.md'])('lists its exit codes in %s', (path) => {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const rows = Array.from(text.matchAll(/^\| (\d+) +\| (.+?) +\|$/gm), ([, code, meaning]) => [Number(code), meaning])
  expect(rows).toEqual(Object.values(exitCodes).map(({ code, meaning }) => [code, meaning]))
})
