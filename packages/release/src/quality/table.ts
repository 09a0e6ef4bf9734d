import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [start, end] = [
  '<!-- Generated from the results by `pnpm quality`. Do not edit. -->',
  '<!-- End of the generated part. -->',
]

/** The README with its table as the results of the measurements and proofs have it now. */
export function withQualityTable(readme: string, root: string): string {
  const [before, , after] = [readme.indexOf(start), 0, readme.indexOf(end)]
  if (before < 0 || after < before) throw new Error(`The README lacks the markers of the table: ${start} and ${end}`)
  return `${readme.slice(0, before)}${start}\n\n<!-- biome-ignore format: generated -->\n${qualityTable(root)}\n\n${readme.slice(after)}`
}

/** Every figure that has a bar, kept or missed, and what every proof says first. */
function qualityTable(root: string): string {
  const paths = globSync('packages/*/results/*.generated.md', { cwd: root }).sort()
  const rows = paths.flatMap((path) => rowsOf(path, readFileSync(join(root, path), 'utf8')))
  return ['| | figure | bar | kept |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function rowsOf(path: string, text: string): string[] {
  const source = `[${path.replace(/^.*\/(.*)\.generated\.md$/, '$1').replaceAll('-', ' ')}](${path})`
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()))
  const measured = cells.filter(([, , , bar, kept]) => bar && /^(yes|\*\*no\*\*)$/.test(kept ?? ''))
  if (measured.length)
    return measured.map(([, what, ...figures]) => `| ${source}: ${what} | ${figures.slice(0, 3).join(' | ')} |`)
  const [, verdict] = text.split('\n\n')
  return [`| ${source} | ${verdict?.replaceAll('\n', ' ').trim()} | | |`]
}
