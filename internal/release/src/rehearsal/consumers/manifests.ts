import { lifecycleScripts } from '../../packages/checks.ts'
import { type Consumer, everything } from './consumer.ts'

interface Manifest {
  readonly dependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
  readonly scripts?: Record<string, string>
}

/** What the registry tells of the packages, before anything is installed. */
export const manifestConsumer: Consumer = {
  name: 'manifests: dependencies are ranges of versions, nothing runs on install',
  async run({ registry }) {
    const faults = await Promise.all(everything.map((name) => findFaults(registry.url, `@sms-verify/${name}`)))
    if (faults.flat().length) throw new Error(faults.flat().join('\n'))
  },
}

async function findFaults(registry: string, name: string): Promise<string[]> {
  const manifest: Manifest = await (await fetch(`${registry}${name}/latest`)).json()
  const { dependencies, peerDependencies, optionalDependencies } = manifest
  const ranges = Object.entries({ ...dependencies, ...peerDependencies, ...optionalDependencies })
  return [
    ...ranges
      .filter(([, range]) => range.includes(':'))
      .map(([to, range]) => `${name} depends on ${to} by "${range}".`),
    ...lifecycleScripts(manifest).map((problem) => `${name} has ${problem}.`),
  ]
}
