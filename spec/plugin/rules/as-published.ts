import { readFileSync } from 'node:fs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { getSubject, listPublishedLines, lockFile } from '../published.ts'

/** The bundle promises what `published.lock` says: nothing missing, nothing added, nothing changed. */
export const asPublished: Oas3Rule = () => ({
  Root: {
    leave(root, { report, location }) {
      const lines = readFileSync(lockFile, 'utf8').split('\n')
      const locked = lines.filter((line) => line !== '' && !line.startsWith('#'))
      const found = listPublishedLines(root)
      for (const line of found.filter((each) => !locked.includes(each))) {
        const known = locked.find((each) => getSubject(each) === getSubject(line))
        const what = known ? `is published as \`${known}\`` : 'is not published'
        report({ message: `\`${line}\` ${what}; see published.lock.`, location })
      }
      const subjects = new Set(found.map(getSubject))
      for (const line of locked.filter((each) => !subjects.has(getSubject(each)))) {
        report({ message: `\`${line}\` is published, but not in the contract.`, location })
      }
    },
  },
})
