// Writes the pages that come from the contract into `site/`. VitePress's search knows pages that are files, not dynamic routes.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deliveryStatuses, outcomes } from '@sms-verify/types/codes'
import { changelogPage } from './pages/changelog-page.ts'
import { errorPage, pathToOutcome } from './pages/error-page.ts'
import { errorIndex, statusIndex } from './pages/index-pages.ts'
import { measuredPage } from './pages/measured-page.ts'
import { referencePage } from './pages/reference-page.ts'
import { statusPage } from './pages/status-page.ts'

const site = fileURLToPath(new URL('../site', import.meta.url))

/** The pages that come from the contract, by their path below the site. */
async function generatedPages(): Promise<[path: string, text: string][]> {
  const errors = Object.values(outcomes).map(
    async (outcome): Promise<[string, string]> => [`${pathToOutcome(outcome)}.md`, await errorPage(outcome)],
  )
  return [
    ['/changelog.md', changelogPage()],
    ['/measured.md', measuredPage()],
    ['/reference/index.md', referencePage()],
    ['/errors/index.md', errorIndex()],
    ...(await Promise.all(errors)),
    ['/statuses/index.md', statusIndex()],
    ...Object.values(deliveryStatuses).map((status): [string, string] => [
      `/statuses/${status.code}.md`,
      statusPage(status),
    ]),
  ]
}

/** Replaces the generated pages. */
export async function writePages(): Promise<void> {
  for (const folder of ['errors', 'statuses', 'reference'])
    await rm(`${site}/${folder}`, { recursive: true, force: true })
  for (const [path, text] of await generatedPages()) {
    await mkdir(dirname(site + path), { recursive: true })
    await writeFile(site + path, text)
  }
}
