// Writes the table of every error the service answers with, from the contract. Run by `pnpm build`.
import { writeFile } from 'node:fs/promises'
import { type Outcome, outcomes } from '@sms-verify/types/codes'

const effect = ({ name }: Outcome) => (name === 'nonceReused' ? 'unknown' : 'none')
const cell = (text: unknown) => String(text).replaceAll('|', '\\|')

const rows = Object.values(outcomes)
  .filter(({ error, httpStatus }) => error !== null && httpStatus !== null)
  .map((row) => [`\`${row.name}\``, row.error, row.message, row.fault, row.retry, effect(row), row.remedy])

const table = [
  ['`error.outcome`', 'code', 'text', 'who can mend it', '`error.retry`', '`error.effect`', 'remedy'],
  Array.from({ length: 7 }, () => '---'),
  ...rows,
].map((cells) => `| ${cells.map(cell).join(' | ')} |`)

const page = `<!-- Generated from @sms-verify/spec by \`pnpm build\`. Do not edit. -->

# Every error the service answers with

An \`ApiError\` has these outcomes, and \`unknown\` for an answer nobody lists. The client sends a call again by itself only
where \`error.retry\` is \`later\`. A date that is refused (\`dateOutOfRange\`) it mends once, by the clock of the answer.

${table.join('\n')}
`

await writeFile(new URL('../outcomes.generated.md', import.meta.url), page)
