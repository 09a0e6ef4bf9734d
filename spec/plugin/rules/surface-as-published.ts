import { readFileSync } from 'node:fs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { lockFile, publishedSurfaceOf } from '../published-surface.ts'

const isComment = (line: string) => line === '' || line.startsWith('#')

/** Where a line stands: its first word, and of a row the name too. */
const placeOf = (line: string) => /^(?:outcome |status )?\S+/.exec(line)?.[0] ?? line

/** The surface of the bundle is that of `published-surface.lock`: nothing missing, nothing added, nothing changed. */
export const surfaceAsPublished: Oas3Rule = () => ({
  Root: {
    leave(root, { report, location }) {
      const locked = readFileSync(lockFile, 'utf8')
        .split('\n')
        .filter((line) => !isComment(line))
      const found = publishedSurfaceOf(root)
      for (const line of found.filter((each) => !locked.includes(each))) {
        const known = locked.find((each) => placeOf(each) === placeOf(line))
        const what = known ? `is published as \`${known}\`` : 'is not published'
        report({ message: `\`${line}\` ${what}; see published-surface.lock.`, location })
      }
      const places = new Set(found.map(placeOf))
      for (const line of locked.filter((each) => !places.has(placeOf(each)))) {
        report({ message: `\`${line}\` is published, but not in the contract.`, location })
      }
    },
  },
})
