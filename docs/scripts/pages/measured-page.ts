import { type Result, readResults } from '../results.ts'
import { page, table } from './markdown.ts'

const repository = 'https://github.com/sms-verify/sms-verify/blob/main/'

function section({ name, path, summary, figures }: Result): string[] {
  const rows = figures.map(({ what, figure, target, isMet }) => [what, figure, target, isMet ? 'yes' : '**no**'])
  return [
    `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
    summary,
    rows.length ? table(['', 'figure', 'target', 'met'], rows) : '',
    `[All figures](${repository}${path})`,
  ]
}

/** Every figure that has a target, met or missed, and the summary of every proof. */
export const measuredPage = (): string =>
  page({ title: 'Measured', description: 'Speed, size and endurance: every figure with its target, met or missed.' }, [
    '# Measured',
    'Every figure that has a target, met or missed. `pnpm bench` and `pnpm proof` produce them; absolute figures depend on the machine.\n{.lead}',
    ...readResults().flatMap(section),
  ])
