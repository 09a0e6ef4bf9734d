import { diffArrays } from 'diff'
import type { Finding } from './bump.ts'
import { writtenTypes } from './written-types.ts'

/**
 * Compares two reports of API Extractor about the same entry. What was there and is not any more breaks, and so does what
 * users now have to write besides; it errs on the strict side where it cannot tell.
 */
export function compareDeclarations(entry: string, before: string, after: string): Finding[] {
  const [old, now] = [declarationsOf(before), declarationsOf(after)]
  const written = writtenTypes(codeOf(before))
  const added = [...now.keys()].filter((name) => !old.has(name))
  return [
    ...added.map((name): Finding => ({ bump: 'minor', what: `${entry}: ${name} was added.` })),
    ...[...old].flatMap(([name, lines]) => compareLines(`${entry}: ${name}`, lines, now.get(name), written.has(name))),
  ]
}

function compareLines(
  what: string,
  before: readonly string[],
  after: readonly string[] | undefined,
  isWritten: boolean,
): Finding[] {
  if (!after) return [{ bump: 'major', what: `${what} was removed.` }]
  const parts = diffArrays([...before], [...after])
  const lost = parts.filter(({ removed }) => removed).flatMap(({ value }) => value)
  const gained = parts.filter(({ added }) => added).flatMap(({ value }) => value)
  const narrowed = lost.filter((line) => !gained.some((other) => isWider(line, other)))
  if (narrowed.length) return [{ bump: 'major', what: `${what} lost \`${narrowed[0]?.trim()}\`.` }]
  const asked = gained.filter((line) => requiredMember.test(line) && !lost.some((other) => isWider(other, line)))
  if (isWritten && asked.length) return [{ bump: 'major', what: `${what} asks for \`${asked[0]?.trim()}\`.` }]
  return gained.length ? [{ bump: 'minor', what: `${what} gained \`${gained[0]?.trim()}\`.` }] : []
}

/** A property or a method that has to be there. */
const requiredMember = /^\s+(?:readonly )?(?:[\w$'"-]+|\[[\w.]+\])(?:\(|<|: )/

const codeOf = (report: string): string => /```ts\n(.*?)```/s.exec(report)?.[1] ?? ''

/** The declarations of a report by their names; each is told by a release tag above it. */
function declarationsOf(report: string): Map<string, string[]> {
  const blocks = codeOf(report)
    .split(/\n\n(?=\/\/ @|export |import )/)
    .map((block) => block.trim().split('\n'))
  return new Map(
    blocks.flatMap((block) => {
      const lines = block.filter((line) => line.trim() && !line.trim().startsWith('//'))
      const [first = ''] = lines
      if (!lines.length || first.startsWith('import ')) return []
      const name =
        /^(?:export |declare |abstract |default )*(?:class|interface|type|const|function|enum|namespace) ([\w$]+)/
      return [[name.exec(first)?.[1] ?? first, lines] as const]
    }),
  )
}

/** Whether a line is the same as another but for more members of a union. */
function isWider(line: string, other: string): boolean {
  const [before, after] = [line, other].map((text) => /^(.*?(?:[=:]) )(.*?);?$/.exec(text.trim()))
  if (!before || !after || before[1] !== after[1]) return false
  const members = new Set(after[2]?.split(' | '))
  return Boolean(before[2]?.split(' | ').every((member) => members.has(member)))
}
