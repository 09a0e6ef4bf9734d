import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { playground } from '../../playground/vite-plugin.ts'
import { base } from '../../scripts/base.ts'
import { nav, sidebar } from './navigation.ts'

export default defineConfig({
  title: 'SMS Verify',
  titleTemplate: ':title · SMS Verify',
  description: "The open, unofficial contract and toolkit for Telesign's SMS Verify API.",
  lang: 'en',
  base,
  outDir: fileURLToPath(new URL('../../dist', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.vitepress', import.meta.url)),
  cleanUrls: true,
  metaChunk: true,
  ignoreDeadLinks: [/reference\/index$/],
  // A page costs what it holds, not what it links to.
  router: { prefetchLinks: false },
  head: [['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }]],
  themeConfig: {
    nav,
    sidebar,
    outline: { level: [2, 3], label: 'On this page' },
    socialLinks: [{ icon: 'github', link: 'https://github.com/sms-verify/sms-verify' }],
    search: { provider: 'local' },
    footer: { message: 'Unofficial: Telesign neither wrote nor endorses this project. MIT licence.' },
    externalLinkIcon: false,
  },
  vite: { plugins: [playground()], build: { chunkSizeWarningLimit: 2_000 } },
})
