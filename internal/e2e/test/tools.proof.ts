import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toolsByPurpose } from '../src/tools/list.ts'
import { toolsTable } from '../src/tools/table.ts'
import { folderWith, tools } from '../src/tools/workshop.ts'

const isInstalled = existsSync(`${tools}node_modules`)
if (!isInstalled)
  console.log('Skipped. To run it: cd internal/e2e/tools && pnpm install --ignore-workspace --ignore-scripts')

const cases = Object.values(toolsByPurpose)
  .flat()
  .flatMap((tool, number) => tool.documents.map((document) => ({ ...tool, document, number })))

describe.skipIf(!isInstalled).concurrent('the documents in the tools that people use', () => {
  it.each(cases)('$name with $document: $result', async ({ document, number, run, result }) => {
    const folder = await folderWith(document, `${number}-${document}`)
    expect(await run(document, folder)).toBe(result)
  })
})

it('the table of the tools is current', async () => {
  await expect(toolsTable()).toMatchFileSnapshot('../results/tools.generated.md')
})
