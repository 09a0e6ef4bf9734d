import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import Layout from './layout.vue'
import { useReadingPlace } from './reading-place.ts'
import { useSameLanguage } from './same-language.ts'
import './styles/base.css'
import './styles/blocks.css'
import './styles/figures.css'
import './styles/landing.css'
import './styles/page-menu.css'
import './styles/reference.css'
import './styles/responses.css'
import './styles/type.css'

export default {
  extends: DefaultTheme,
  Layout,
  setup() {
    useSameLanguage()
    useReadingPlace()
  },
} satisfies Theme
