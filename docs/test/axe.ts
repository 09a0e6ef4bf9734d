import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules of axe whose verdict depends on colors: all there is to ask again in the other colors. */
export const rulesOfColors = ['color-contrast', 'link-in-text-block']

/** What axe has to say of a page, each fault with where it is. */
export async function faultsOf(
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
