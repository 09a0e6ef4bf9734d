import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import beastiesModule from 'beasties'
import { codeColors } from './code-colors.ts'

const styleLink = /[ ]*<link rel="preload stylesheet"[^>]*>\n/g
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g
const picture = /url\((?:"data:[^"]*"|'data:[^']*'|data:[^)]*)\)/g
const property = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g

const rule = /([^{}]*)\{[^{}]*\}/g

/** Parts of the VitePress theme that no page uses. */
const unused = /\.(?:VPTeam|VPHero|VPFeature|VPSponsor|vp-sponsor|VPCarbon|DocSearch-(?!Button|Search-Icon))/

/** Takes out the rules that are only for the unused parts. */
const withoutTheUnused = (styles: string) =>
  styles.replaceAll(rule, (whole, selectors: string) =>
    selectors.split(',').every((selector) => unused.test(selector)) ? '' : whole,
  )

/** Takes out the rules that choose among responses, which few pages have. */
const withoutResponses = (styles: string) =>
  styles.replaceAll(rule, (whole, selectors: string) => (selectors.includes('.responses:has(') ? '' : whole))

/** A style sheet and the name of its file below the site. */
interface Sheet {
  readonly text: string
  readonly textWithoutResponses: string
  readonly file: string
}

let whole: Promise<Sheet> | undefined

/** Puts the styles of the site and the colors of code into one file, instead of those that Vite wrote. */
async function writeWhole(outDir: string): Promise<Sheet> {
  const assets = join(outDir, 'assets')
  const files = (await readdir(assets)).filter((file) => file.endsWith('.css')).map((file) => join(assets, file))
  const sheets = await Promise.all(files.map((file) => readFile(file, 'utf8')))
  const text = withoutTheUnused([...sheets, codeColors.getCSS()].join('\n').trim())
  const file = `assets/style.${createHash('sha256').update(text).digest('hex').slice(0, 8)}.css`
  await Promise.all(files.map((written) => rm(written)))
  await writeFile(join(outDir, file), text)
  return { text, textWithoutResponses: withoutResponses(text), file }
}

// Its types are those of a CommonJS module, which it is not for Node.
const Beasties = beastiesModule as unknown as typeof beastiesModule.default

// What begins with a pseudo-class or part of a class, or has selectors within, is beyond what it can find in a page.
const beasties = new Beasties({ logLevel: 'error', allowRules: [/^:|^\[class|:(?:not|is|where|has)\(/] })

/** Removes unused custom properties. */
function withoutUnused(styles: string): string {
  const used = new Set(Array.from(styles.matchAll(/var\((--[\w-]+)/g), ([, name]) => name))
  const less = styles.replaceAll(property, (declaration, name) => (used.has(name) ? declaration : ''))
  return less === styles ? styles.replaceAll(rule, (whole) => (whole.endsWith('{}') ? '' : whole)) : withoutUnused(less)
}

/**
 * The styles that the elements of a page take, in light and dark. The pictures in them are those of buttons that need
 * the application: each is a document that Chromium would open before it paints, so they come with the application.
 */
async function stylesFor(html: string, { text, textWithoutResponses }: Sheet): Promise<string> {
  const either = html.replace('<html ', '<html class="dark mac" ')
  const sheet = html.includes('class="responses"') ? text : textWithoutResponses
  const page = await beasties.process(either.replace('</head>', () => `<style>${sheet}</style></head>`))
  const styles = Array.from(page.matchAll(inlineStyle), ([, style]) => style).join('')
  return withoutUnused(styles.replaceAll(picture, 'linear-gradient(#0000 0 0)'))
}

/** Puts the styles a page shows with into the page, and returns the address of those that the application adds. */
export async function withStyles(html: string, outDir: string, base: string): Promise<[html: string, rest: string]> {
  whole ??= writeWhole(outDir)
  const sheet = await whole
  const address = base + sheet.file
  const bare = html.replaceAll(styleLink, '')
  const head = `    <style>${await stylesFor(bare, sheet)}</style>
    <noscript><link rel="stylesheet" href="${address}"></noscript>
`
  return [bare.replace('  </head>', () => `${head}  </head>`), address]
}
