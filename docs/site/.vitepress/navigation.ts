import type { DefaultTheme } from 'vitepress'

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Start', link: '/', activeMatch: '^/$|^/start/' },
  { text: 'Reference', link: '/reference/' },
  { text: 'Try it', link: '/try' },
]

export const sidebar: DefaultTheme.Sidebar = {}
