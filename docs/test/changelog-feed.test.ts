import { expect, it } from 'vitest'
import { changelogFeed } from '../scripts/pages/changelog-feed.ts'

const site = 'https://sms-verify.example/docs/'
const render = (markdown: string) => `<p>${markdown}</p>`

it('is a valid feed before the first release', () => {
  const feed = changelogFeed(new Map(), { site, render, getDate: () => undefined })
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom">')
  expect(feed).toContain(`<id>${site}changelog</id>`)
  expect(feed).toMatch(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/)
  expect(feed).not.toContain('<entry>')
})

it('has an entry for each version, with its date and its text', () => {
  const releases = new Map([
    ['0.2.0', ['### @sms-verify/client\n\nTwo & more']],
    ['0.1.0', ['### @sms-verify/client\n\nOne']],
  ])
  const dates = new Map([['0.2.0', new Date('2026-12-02T00:00:00Z')]])
  const feed = changelogFeed(releases, { site, render, getDate: (version) => dates.get(version) })
  expect(feed.match(/<entry>/g)).toHaveLength(2)
  expect(feed).toContain(`<id>${site}changelog#0.2.0</id>`)
  expect(feed).toContain('<updated>2026-12-02T00:00:00.000Z</updated>')
  expect(feed).toContain('Two & more')
})
