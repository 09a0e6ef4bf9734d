// Rehearses a release: versions a copy of the repository, publishes it to a registry on loopback, installs from there.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Consumer } from './consumers/consumer.ts'
import { consumers } from './consumers/index.ts'
import { type Fault, faults, publishBroken } from './faults.ts'
import { type Registry, startRegistry, writePublisherNpmrc } from './registry.ts'
import { report } from './report.ts'
import { copyRepository, runScript } from './scratch.ts'

const { values } = parseArgs({ options: { only: { type: 'string' }, keep: { type: 'boolean' } } })
const folder = await mkdtemp(join(tmpdir(), 'sms-verify-rehearsal-'))

const registries: Registry[] = []

try {
  const registry = await publish()
  if (!registry) process.exitCode = 1
  else await rehearse(registry)
} finally {
  await Promise.all(registries.map((registry) => registry.close()))
  if (values.keep) console.log(`kept: ${folder}`)
  else await rm(folder, { recursive: true, force: true })
}

async function publish(): Promise<Registry | undefined> {
  const scratch = join(folder, 'scratch')
  const registry = await openRegistry('registry')
  const npmrc = await writePublisherNpmrc(folder, registry)
  const isDone =
    (await report('a copy of the repository', () => copyRepository(scratch))) &&
    (await report('version-packages', () => runScript(scratch, 'version-packages'))) &&
    (await report('release', () => runScript(scratch, 'release', { npm_config_userconfig: npmrc })))
  if (!isDone) return undefined
  const tarballs = await registry.tarballs()
  console.log(tarballs.map((path) => basename(path)).join('  '))
  return registry
}

async function rehearse(registry: Registry): Promise<void> {
  const tasks = [
    ...consumers.map((consumer) => ({ name: consumer.name, run: () => use(consumer, registry) })),
    ...faults.map((fault) => ({ name: `refuses ${fault.name}`, run: () => refuse(fault, registry) })),
  ]
  const chosen = tasks.filter(({ name }) => name.startsWith(values.only ?? ''))
  const results = await inTurn(chosen, ({ name, run }) => report(name, run))
  const failed = results.filter((result) => !result).length
  console.log(failed ? `${failed} of ${results.length} failed` : `all ${results.length} passed`)
  if (failed) process.exitCode = 1
}

async function openRegistry(name: string): Promise<Registry> {
  await mkdir(join(folder, name), { recursive: true })
  const registry = await startRegistry(join(folder, name))
  registries.push(registry)
  return registry
}

async function use(consumer: Consumer, registry: Registry): Promise<void> {
  const projects = await mkdtemp(join(folder, 'projects-'))
  await consumer.run({ folder: projects, registry })
}

/** Publishes a broken package beside the sound ones, and requires that the consumer fails because of it. */
async function refuse(fault: Fault, sound: Registry): Promise<void> {
  const registry = await openRegistry(`registry-${faults.indexOf(fault)}`)
  await registry.copyFrom(sound, fault.package)
  const tarballs = await sound.tarballs()
  const consumer = consumers.find(({ name }) => name.startsWith(fault.detectedBy))
  if (!consumer) throw new Error(`No consumer is called ${fault.detectedBy}.`)
  const own = await mkdtemp(join(folder, 'publisher-'))
  await publishBroken(own, tarballs, fault, await writePublisherNpmrc(own, registry))
  const noticed = await use(consumer, registry).then(
    () => undefined,
    (error: Error) => error,
  )
  if (!noticed) throw new Error(`"${consumer.name}" did not notice it.`)
  if (!fault.expectedMessage.test(noticed.message))
    throw new Error(`"${consumer.name}" failed for another reason.`, { cause: noticed })
}

/** Does a few things at a time. */
async function inTurn<Task, Result>(
  tasks: readonly Task[],
  perform: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = tasks.values()
  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, async () => {
    for (const task of queue) results.push(await perform(task))
  })
  await Promise.all(workers)
  return results
}
