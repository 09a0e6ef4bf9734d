import { type Result, readResults } from '../results.ts'
import { page, table } from './markdown.ts'

const repository = 'https://github.com/sms-verify/sms-verify/blob/main/'

function section({ name, path, summary, figures }: Result): string[] {
  const rows = figures.map(({ what, figure, target, isKept }) => [what, figure, target, isKept ? 'yes' : '**no**'])
  return [
    `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
    summary,
    rows.length ? table(['', 'figure', 'target', 'kept'], rows) : '',
    `[All figures](${repository}${path})`,
  ]
}

/** Every figure that has a target, kept or missed, and what every proof says first. */
export const measuredPage = (): string =>
  page({ title: 'Measured', description: 'Speed, size and endurance: every figure with its target, kept or missed.' }, [
    '# Measured',
    'Every figure that has a target, kept or missed. `pnpm bench` and `pnpm proof` produce them; absolute figures depend on the machine.\n{.lead}',
    ...readResults().flatMap(section),
  ])
