import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findSamples, getExtension, runnable, type Sample } from '@sms-verify/testing/readme-samples'
import { startByCommand } from '../mock-server.ts'
import { bun, deno, nodes } from '../programs.ts'
import { createProject, type Stage } from '../project.ts'
import { run } from '../run.ts'
import { type Consumer, everything } from './consumer.ts'

/** A way to run a file: a program and what stands before the file. */
type Launcher = readonly [string, ...string[]]

const root = new URL('../../../../../README.md', import.meta.url)

/** The samples of the READMEs as they were published, and of the README of the repository. */
export async function publishedSamples(project: string): Promise<Sample[]> {
  const scope = join(project, 'node_modules/@sms-verify')
  const pages = (await readdir(scope)).sort().map((name) => join(scope, name, 'README.md'))
  const texts = await Promise.all([...pages, root].map((page) => readFile(page, 'utf8')))
  return texts.flatMap(findSamples)
}

/** The modules that need an optional peer: msw, which the test runners install, and OpenTelemetry. */
const needPeers = ['@sms-verify/mocks', '@sms-verify/client/opentelemetry']

/** A program that imports every module that the packages export for every platform and need no peer for. */
async function buildImports(project: string): Promise<string> {
  const manifests = everything.map((name) => join(project, `node_modules/@sms-verify/${name}/package.json`))
  const texts = await Promise.all(manifests.map((path) => readFile(path, 'utf8')))
  const modules = texts.flatMap((text) => {
    const { name, exports }: Exporting = JSON.parse(text)
    const entries = Object.entries(exports).filter(([, target]) => typeof target === 'string' && target.endsWith('.js'))
    return entries.map(([path]) => path.replace('.', name)).filter((entry) => !needPeers.includes(entry))
  })
  return modules.map((name) => `import '${name}'\n`).join('')
}

interface Exporting {
  readonly name: string
  readonly exports: Readonly<Record<string, unknown>>
}

/** Imports every module, then runs every sample that is a program, against a mock server that the installed command starts. */
async function runSamples(project: string, launchers: readonly Launcher[]): Promise<void> {
  const samples = (await publishedSamples(project)).filter(({ isTest }) => !isTest)
  await writeFile(join(project, 'entries.mjs'), await buildImports(project))
  for (const [program, ...flags] of launchers) await run(program, [...flags, 'entries.mjs'], { cwd: project })
  if (!samples.length) throw new Error('The published READMEs show no sample.')
  const server = await startByCommand(project, join(project, 'node_modules/.bin/sms-verify-mock'), [])
  const { customerId, apiKey } = server.credentials
  const env = { TELESIGN_CUSTOMER_ID: customerId, TELESIGN_API_KEY: apiKey }
  try {
    for (const [index, sample] of samples.entries()) {
      const file = join(project, `sample-${index}.${getExtension(sample)}`)
      await writeFile(file, runnable(sample, server.url))
      for (const [program, ...flags] of launchers) await run(program, [...flags, file], { cwd: project, env })
    }
  } finally {
    await server.stop()
  }
}

const samplesWith = (
  name: string,
  installer: 'npm' | 'pnpm' | 'bun' | 'deno',
  launchers: readonly Launcher[],
): Consumer => ({
  name,
  run: async (stage: Stage) => runSamples(await createProject(stage, installer, { ours: everything }), launchers),
})

export const sampleConsumers: readonly Consumer[] = [
  samplesWith('npm: README samples on Node 22, 24 and 26', 'npm', [[nodes['22']], [nodes['24']], [nodes['26']]]),
  samplesWith('pnpm: README samples on Node 24', 'pnpm', [[nodes['24']]]),
  samplesWith('Bun: README samples', 'bun', [[bun, '--no-install', 'run']]),
  samplesWith('Deno: README samples', 'deno', [[deno, 'run', '--quiet', '--allow-all', '--node-modules-dir=manual']]),
]
