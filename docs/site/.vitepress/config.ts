import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import llmstxt from 'vitepress-plugin-llms'
import { playground, withPlayground } from '../../playground/vite-plugin.ts'
import { base } from '../../scripts/base.ts'
import { accessibleSearch } from './accessible-search.ts'
import { origin } from './address.ts'
import { codeColors } from './code-colors.ts'
import { codeTheme } from './code-theme.ts'
import { withPolicy } from './content-security-policy.ts'
import { tidyMarkdownTwins, withoutOtherResponses } from './markdown-twins.ts'
import { nav, sidebar } from './navigation.ts'
import { insertNotFound, notFound } from './not-found.ts'
import { outlineAfterUnmount } from './outline-after-unmount.ts'
import { withStyles } from './page-styles.ts'
import { placeNavBar } from './place-nav-bar.ts'
import { buildPreviews } from './previews.ts'
import { withScriptsAfterPaint } from './scripts-after-paint.ts'
import { prepareTables } from './tables.ts'

// As text: a style sheet of icons for one icon would be one more request.
const githubIcon = readFileSync(new URL('github.svg', import.meta.url), 'utf8')

const pathTo = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  title: 'SMS Verify',
  titleTemplate: ':title · SMS Verify',
  description: "The open, unofficial contract and toolkit for Telesign's SMS Verify API.",
  lang: 'en',
  base,
  outDir: pathTo('../../dist'),
  cacheDir: pathTo('../../node_modules/.vitepress'),
  cleanUrls: true,
  metaChunk: true,
  // The cost of a page is its content, not its links.
  router: { prefetchLinks: false },
  // Otherwise the color switch would write a style element, which the policy rejects.
  appearance: { disableTransition: false },
  ignoreDeadLinks: [/\.(?:json|yaml|txt|atom|xml)$|SKILL$|\/redoc$/], // written beside the pages; the tests follow them
  contentProps: {},
  head: [
    ['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'alternate', href: `${base}changelog.atom`, type: 'application/atom+xml', title: 'Changelog' }],
  ],
  transformHead: buildPreviews,
  sitemap: { hostname: origin + base },
  markdown: { theme: codeTheme, codeTransformers: [codeColors], config: prepareTables },
  async transformHtml(html, _file, { siteConfig, page }) {
    const complete = page === '404.md' ? insertNotFound(html, base) : html
    const preloading = page === 'try.md' ? await withPlayground(complete, siteConfig.outDir, base) : complete
    const [styled, rest] = await withStyles(placeNavBar(preloading), siteConfig.outDir, base)
    return withPolicy(withScriptsAfterPaint(styled, rest))
  },
  buildEnd: ({ outDir }) => tidyMarkdownTwins(outDir, base),
  themeConfig: {
    nav,
    sidebar,
    outline: { level: [2, 3], label: 'On this page' },
    socialLinks: [{ icon: { svg: githubIcon }, ariaLabel: 'GitHub', link: 'https://github.com/sms-verify/sms-verify' }],
    // No typing errors in words of five letters: a five-digit code must match exactly.
    search: {
      provider: 'local',
      options: {
        // Each response has a page with its text: what is found there is not to be found in the reference first.
        _render: (source, env, markdown) => markdown.render(withoutOtherResponses(source), env),
        miniSearch: { searchOptions: { fuzzy: 0.09, prefix: true, boost: { title: 6, text: 2, titles: 1 } } },
      },
    },
    footer: { message: 'Unofficial: Telesign neither wrote nor endorses this project. MIT license.' },
    notFound,
    externalLinkIcon: false,
  },
  vite: {
    build: { chunkSizeWarningLimit: 2_000 },
    // The types of the second are those of another Vite.
    plugins: [
      accessibleSearch,
      outlineAfterUnmount,
      llmstxt({ injectLLMHint: false, excludeIndexPage: false, stripHTML: false }) as never,
      playground(),
    ],
  },
})
