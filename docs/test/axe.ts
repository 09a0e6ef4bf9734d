import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules of axe whose result depends on colors. They take most of the time. */
const colorRules = ['color-contrast', 'link-in-text-block']

/** For the other color scheme of a page. */
export const onlyColors: axe.RunOptions = { runOnly: colorRules }

/** For another width of a page, which shows the same colors. */
export const withoutColors: axe.RunOptions = {
  rules: Object.fromEntries(colorRules.map((rule) => [rule, { enabled: false }])),
}

/** What axe has to say of a page, each fault with where it is. */
export async function findFaults(
  page: Page,
  options: axe.RunOptions = {},
  context: { include: string; exclude?: string } = { include: 'html' },
): Promise<unknown[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ({ options, context }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(context, { resultTypes: ['violations'], ...options }),
    { options, context },
  )
  return violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])
}
