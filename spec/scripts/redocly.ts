// Bundles and lints a copy of the contract in this process: a new process for each takes ten times as long.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle, lint, loadConfig, type NormalizedProblem } from '@redocly/openapi-core'

/** The APIs of `redocly.yaml` with their root files. */
const roots = {
  'sms-verify': 'openapi.yaml',
  bundle: 'dist/openapi.json',
  'openapi-3.0': 'copies/dist/openapi-3.0.json',
  workflows: 'workflows/verification.arazzo.yaml',
}

/** Bundles the contract in `folder` into its `dist/openapi.json`. Returns the problems, one a line. */
export async function bundleContract(folder: string): Promise<string[]> {
  const config = await readConfig(folder, 'sms-verify')
  const { problems, bundle: document } = await bundle({ ref: join(folder, roots['sms-verify']), config })
  await mkdir(join(folder, 'dist'), { recursive: true })
  await writeFile(join(folder, 'dist/openapi.json'), JSON.stringify(document.parsed, null, 2))
  return problems.map(describeProblem)
}

/** Lints APIs in `folder` by its `redocly.yaml`. Returns the problems, one a line. */
export async function lintContract(folder: string, ...apis: (keyof typeof roots)[]): Promise<string[]> {
  const problems: NormalizedProblem[] = []
  for (const api of apis) {
    const config = await readConfig(folder, api)
    problems.push(...(await lint({ ref: join(folder, roots[api]), config })))
  }
  return problems.map(describeProblem)
}

async function readConfig(folder: string, api: keyof typeof roots) {
  const config = await loadConfig({ configPath: join(folder, 'redocly.yaml') })
  return config.forAlias(api)
}

function describeProblem({ ruleId, message, location: [place] }: NormalizedProblem): string {
  return `${ruleId}: ${message} (${place?.source.absoluteRef}${place?.pointer ?? ''})`
}
