import { expect, it } from 'vitest'
import { findWords } from '../vocabulary/find-words.ts'

it('finds a word that the project does not use, with its line and what to write instead', async () => {
  expect(await findWords('# Errors\n\nIt fails until the cause is mended.\n', 'markdown')).toEqual(['3 mended => fix'])
  expect(await findWords('/** The account that is let in. */', 'text')).toEqual(['1 let in => accept'])
})

it('leaves code in Markdown alone', async () => {
  expect(await findWords('Call `mend()`:\n\n```ts\nmend() // whoever\n```\n', 'markdown')).toEqual([])
})

it('accepts plain words', async () => {
  expect(await findWords('Fix the cause, then send the request again. Use your own key.', 'text')).toEqual([])
})
