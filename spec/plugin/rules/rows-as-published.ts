import { readFileSync } from 'node:fs'
import type { Oas3Rule } from '@redocly/openapi-core'
import { lockFile, publishedRowsOf } from '../published-rows.ts'

const isComment = (line: string) => line === '' || line.startsWith('#')
const withoutText = (line: string) => line.slice(0, line.lastIndexOf(' '))

/** The rows of the bundle are those of `published-rows.lock`: none missing, none added, no text changed. */
export const rowsAsPublished: Oas3Rule = () => ({
  Root: {
    leave(root, { report, location }) {
      const locked = readFileSync(lockFile, 'utf8')
        .split('\n')
        .filter((line) => !isComment(line))
      const found = publishedRowsOf(root)
      for (const line of found.filter((row) => !locked.includes(row))) {
        const sameKey = locked.some((row) => withoutText(row) === withoutText(line))
        const what = sameKey ? 'has a text other than the published one' : 'is not a published row'
        report({ message: `\`${withoutText(line)}\` ${what}; see published-rows.lock.`, location })
      }
      for (const line of locked.filter((row) => !found.includes(row))) {
        report({ message: `\`${withoutText(line)}\` is published, but not in the contract with its text.`, location })
      }
    },
  },
})
