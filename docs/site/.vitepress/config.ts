import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import llmstxt from 'vitepress-plugin-llms'
import { playground } from '../../playground/vite-plugin.ts'
import { base } from '../../scripts/base.ts'
import { accessibleSearch } from './accessible-search.ts'
import { origin } from './address.ts'
import { codeColours } from './code-colours.ts'
import { codeTheme } from './code-theme.ts'
import { withPolicy } from './content-security-policy.ts'
import { tidyMarkdownTwins } from './markdown-twins.ts'
import { nav, sidebar } from './navigation.ts'
import { withStyles } from './page-styles.ts'
import { previewsOf } from './previews.ts'
import { withScriptsAfterPaint } from './scripts-after-paint.ts'

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
  // A page costs what it holds, not what it links to.
  router: { prefetchLinks: false },
  // The switch of colours would otherwise write a style element, which the policy refuses.
  appearance: { disableTransition: false },
  ignoreDeadLinks: [/\.(?:json|yaml|txt|atom|xml)$|SKILL$/], // written beside the pages; the tests follow them
  contentProps: {},
  head: [
    ['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }],
    ['link', { rel: 'alternate', href: `${base}changelog.atom`, type: 'application/atom+xml', title: 'Changelog' }],
  ],
  transformHead: previewsOf,
  sitemap: { hostname: origin + base },
  markdown: { theme: codeTheme, codeTransformers: [codeColours] },
  async transformHtml(html, _file, { siteConfig }) {
    const [styled, rest] = await withStyles(html, siteConfig.outDir, base)
    return withPolicy(withScriptsAfterPaint(styled, rest))
  },
  buildEnd: ({ outDir }) => tidyMarkdownTwins(outDir, base),
  themeConfig: {
    nav,
    sidebar,
    outline: { level: [2, 3], label: 'On this page' },
    socialLinks: [{ icon: { svg: githubIcon }, ariaLabel: 'GitHub', link: 'https://github.com/sms-verify/sms-verify' }],
    // No typing errors in words of five letters: a code of five digits is that code and no other.
    search: {
      provider: 'local',
      options: {
        miniSearch: { searchOptions: { fuzzy: 0.09, prefix: true, boost: { title: 6, text: 2, titles: 1 } } },
      },
    },
    footer: { message: 'Unofficial: Telesign neither wrote nor endorses this project. MIT licence.' },
    externalLinkIcon: false,
  },
  vite: {
    build: { chunkSizeWarningLimit: 2_000 },
    // The types of the second are those of another Vite.
    plugins: [
      accessibleSearch,
      llmstxt({ injectLLMHint: false, excludeIndexPage: false, stripHTML: false }) as never,
      playground(),
    ],
  },
})
