// Writes the table of every error of the service, from the contract. Run by `pnpm build`.
import { writeFile } from 'node:fs/promises'
import { type Outcome, outcomes } from '@sms-verify/types/codes'

const formatEffect = ({ effect }: Outcome) => (effect === 'possible' ? 'unknown' : 'none')
const cell = (text: unknown) => String(text).replaceAll('|', '\\|')

const rows = Object.values(outcomes)
  .filter(({ error, httpStatus }) => error !== null && httpStatus !== null)
  .map((row) => [`\`${row.name}\``, row.error, row.message, row.fault, row.retry, formatEffect(row), row.remedy])

const table = [
  ['`error.outcome`', 'code', 'text', 'who can fix it', '`error.retry`', '`error.effect`', 'remedy'],
  Array.from({ length: 7 }, () => '---'),
  ...rows,
].map((cells) => `| ${cells.map(cell).join(' | ')} |`)

const page = `<!-- Generated from @sms-verify/spec by \`pnpm build\`. Do not edit. -->

# Every error of the service

An \`ApiError\` has one of these outcomes, or \`unknown\` for an unlisted error. The client retries a call automatically only if
\`error.retry\` is \`later\`. It corrects a refused date (\`dateOutOfRange\`) once, using the clock in the response.

${table.join('\n')}
`

await writeFile(new URL('../outcomes.generated.md', import.meta.url), page)
