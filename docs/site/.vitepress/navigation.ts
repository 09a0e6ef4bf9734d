import { kebabCase } from '@sms-verify/spec/reader'
import { deliveryStatuses, type Outcome } from '@sms-verify/types/codes'
import type { DefaultTheme } from 'vitepress'
import { operations } from '../../scripts/pages/contract.ts'
import { formatTitle, pathToOutcome } from '../../scripts/pages/error-page.ts'
import { errors as errorOutcomes, successes } from '../../scripts/pages/index-pages.ts'

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Start', link: '/start/', activeMatch: '^/start/' },
  { text: 'Guides', link: '/guides/service-code', activeMatch: '^/guides/' },
  { text: 'Reference', link: '/reference/', activeMatch: '^/reference/' },
  // A separate page, not one of VitePress.
  { text: 'Redoc', link: '/reference/redoc', target: '_self' },
  { text: 'Errors', link: '/errors/', activeMatch: '^/(errors|statuses)/' },
  { text: 'Try it', link: '/try' },
]

const guides: DefaultTheme.SidebarItem[] = [
  {
    text: 'Start',
    items: [
      { text: 'The first verified code', link: '/start/' },
      { text: 'Node', link: '/start/node' },
      { text: 'Workers', link: '/start/workers' },
      { text: 'Next.js', link: '/start/nextjs' },
      { text: 'curl', link: '/start/curl' },
    ],
  },
  {
    text: 'Verify',
    items: [
      { text: 'A code the service makes', link: '/guides/service-code' },
      { text: 'Your own code', link: '/guides/own-code' },
      { text: 'Auth platforms', link: '/guides/auth-platforms' },
      { text: 'Delivery reports', link: '/guides/delivery-reports' },
      { text: 'Errors and retries', link: '/guides/errors-and-retries' },
      { text: 'Logs and traces', link: '/guides/observability' },
      { text: 'Security checklist', link: '/guides/security' },
    ],
  },
  {
    text: 'Test',
    items: [
      { text: 'vitest and msw', link: '/guides/test-with-vitest' },
      { text: 'Playwright and Cypress', link: '/guides/test-with-playwright' },
      { text: 'Another language', link: '/guides/test-in-any-language' },
      { text: 'The contract in other tools', link: '/guides/contract-in-other-tools' },
      { text: 'The command line', link: '/guides/command-line' },
    ],
  },
  {
    text: 'More',
    items: [
      { text: 'Moving from telesignsdk', link: '/guides/from-telesignsdk' },
      { text: 'Measured', link: '/measured' },
      { text: 'This site', link: '/guides/this-site' },
      { text: 'Changelog', link: '/changelog' },
    ],
  },
]

const toItem = (outcome: Outcome) => ({ text: formatTitle(outcome), link: pathToOutcome(outcome) })

const statusItems = Object.values(deliveryStatuses).map(({ code, text }) => ({
  text: `${code} ${text}`,
  link: `/statuses/${code}`,
}))

// No group here opens and closes: VitePress nests a button in a button for that.
const errors: DefaultTheme.SidebarItem[] = [
  { text: 'Errors', items: [{ text: 'All errors', link: '/errors/' }, ...errorOutcomes.map(toItem)] },
  { text: 'Successes', items: successes.map(toItem) },
  { text: 'Delivery statuses', items: [{ text: 'All statuses', link: '/statuses/' }] },
]

const statuses: DefaultTheme.SidebarItem[] = [
  { text: 'Delivery statuses', items: [{ text: 'All statuses', link: '/statuses/' }, ...statusItems] },
  { text: 'Errors', items: [{ text: 'All errors', link: '/errors/' }] },
]

const reference: DefaultTheme.SidebarItem[] = [
  {
    text: 'Reference',
    items: [
      { text: 'Overview', link: '/reference/' },
      { text: 'Authentication', link: '/reference/#authentication' },
      ...operations.map(({ id, summary }) => ({ text: summary, link: `/reference/#${kebabCase(id)}` })),
    ],
  },
]

export const sidebar: DefaultTheme.Sidebar = {
  '/start/': guides,
  '/guides/': guides,
  '/changelog': guides,
  '/measured': guides,
  '/reference/': reference,
  '/errors/': errors,
  '/statuses/': statuses,
}
