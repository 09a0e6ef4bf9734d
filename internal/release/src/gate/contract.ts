import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { type Bump, bumps, type Finding } from './bump.ts'
import { compareRows } from './rows.ts'

const { resolve } = createRequire(import.meta.url)
const redocly = resolve('@redocly/cli/package.json').replace('package.json', 'bin/cli.js')

/** What `redocly diff` writes, as far as it is read here. */
interface Report {
  readonly changes: readonly {
    readonly path: string
    readonly typeName: string
    readonly kind: 'added' | 'removed' | 'modified'
    readonly impact: string
    readonly property?: string
    readonly verdicts: readonly { readonly message: string }[]
  }[]
}

/** Compares two bundled contracts: by `redocly diff`, and by the rows of our own tables, which it does not know. */
export async function compareContracts(base: string, revision: string): Promise<Finding[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [redocly, 'diff', base, revision, '--format', 'json', '--fail-on', 'none'],
    { env: { ...process.env, REDOCLY_TELEMETRY: 'off' }, maxBuffer: 2 ** 28 },
  )
  const { changes }: Report = JSON.parse(stdout)
  const [before, after] = await Promise.all(
    [base, revision].map(async (path) => JSON.parse(await readFile(path, 'utf8'))),
  )
  return [...changes.filter(({ path }) => path !== '#/info').map(toFinding), ...compareRows(before, after)]
}

function toFinding({ path, typeName, kind, impact, property, verdicts }: Report['changes'][number]): Finding {
  const what = verdicts[0]?.message ?? `${kind} ${path}${property ? ` (${property})` : ''}`
  // A service that ignores what it does not know breaks nobody; types and a client that lose a field do.
  if (kind === 'removed' && typeName === 'Schema' && path.includes('/requestBody/')) return { bump: 'major', what }
  return { bump: bumps.find((bump): bump is Bump => bump === impact) ?? 'major', what }
}
