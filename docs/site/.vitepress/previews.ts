import type { HeadConfig, TransformContext } from 'vitepress'
import { base } from '../../scripts/base.ts'
import { origin, pathToPage } from './address.ts'

const site = origin + base

/** The preview of a link to a page on other sites: its title, its description and a picture. */
export function buildPreviews({ pageData, title, description }: TransformContext): HeadConfig[] {
  const { relativePath, isNotFound } = pageData
  if (isNotFound) return []
  const address = site + pathToPage(relativePath)
  const properties = {
    'og:type': 'website',
    'og:site_name': 'SMS Verify',
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:image': `${site}preview.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'SMS Verify: the open toolkit for Telesign’s SMS Verify API',
  }
  return [
    ['link', { rel: 'canonical', href: address }],
    ['meta', { name: 'twitter:card', content: 'summary_large_image' }],
    ...Object.entries(properties).map(([property, content]): HeadConfig => ['meta', { property, content }]),
  ]
}
