import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { RedocView } from './redoc-view.ts'
import { useSameLanguage } from './same-language.ts'
import './styles/base.css'
import './styles/blocks.css'
import './styles/landing.css'
import './styles/reference.css'
import './styles/type.css'

export default {
  extends: DefaultTheme,
  setup: useSameLanguage,
  enhanceApp({ app }) {
    app.component('RedocView', RedocView)
  },
} satisfies Theme
