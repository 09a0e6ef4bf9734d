import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { hasProgram } from '@sms-verify/testing'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const skill = readFileSync(new URL('../skill/SKILL.md', import.meta.url), 'utf8')
const manifests = globSync('{packages/*,spec}/package.json', { cwd: root }).map((file) => ({
  folder: file.replace('package.json', ''),
  ...JSON.parse(readFileSync(root + file, 'utf8')),
}))
const commands = Array.from(skill.matchAll(/^```sh\n(.*?)^```/gms), ([, text = '']) => text.trim().split('\n')).flat()
const startingWith = (word: string) => commands.filter((command) => command.startsWith(`${word} `))

/** The program that `npx` starts: the one of a package of the workspace. */
function findProgram(name: string | undefined): string {
  const found = manifests.find(({ bin }) => bin && name && name in bin)
  if (!name || !found) throw new Error(`No package has the program ${name}.`)
  return root + found.folder + found.bin[name]
}

it('has a name and a description for agents', () => {
  expect(skill).toMatch(/^---\nname: [a-z-]+\ndescription: .{50,1024}\n---\n/)
})

it('installs packages that are published', () => {
  const names = startingWith('npm').flatMap((command) => command.match(/@[\w/-]+/g) ?? [])
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect(manifests.map((manifest) => manifest.name)).toContain(name)
})

it('has no command that no test runs', () => {
  expect(commands.filter((command) => !/^(?:npm install|npx|curl) /.test(command))).toEqual([])
})

it.skipIf(!hasProgram('sh'))('has commands that start the mock server and call it', async () => {
  const [, name, ...args] = startingWith('npx')[0]?.split(' ') ?? []
  const port = args.find((arg) => /^\d+$/.test(arg)) ?? ''
  const server = spawn(process.execPath, [findProgram(name), ...args.map((arg) => (arg === port ? '0' : arg))])
  try {
    const [printed] = await once(server.stdout, 'data')
    const url = /http:\/\/\S+/.exec(String(printed))?.[0] ?? ''
    const calls = startingWith('curl').map((command) => command.replaceAll(`http://127.0.0.1:${port}`, url))
    expect(calls.length).toBeGreaterThan(0)
    for (const call of calls) await promisify(execFile)('sh', ['-c', call])
  } finally {
    server.kill()
  }
})

it('links to pages of the site only', () => {
  const links = Array.from(
    skill.matchAll(/\]\(https:\/\/sms-verify\.github\.io\/sms-verify\/([^)#]*)/g),
    ([, path]) => path,
  )
  expect(links.length).toBeGreaterThan(0)
  for (const path of links) expect(existsSync(`${root}docs/dist/${path}`), path).toBe(true)
})
