import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeColours } from './code-colours.ts'

const styleLink = /[ ]*<link rel="preload stylesheet"[^>]*>\n/g

let styles: Promise<string> | undefined

/** The one style sheet of the site, and the colours of code. */
async function readStyles(outDir: string): Promise<string> {
  const assets = join(outDir, 'assets')
  const files = (await readdir(assets)).filter((file) => file.endsWith('.css'))
  const sheets = await Promise.all(files.map((file) => readFile(join(assets, file), 'utf8')))
  return [...sheets, codeColours.getCSS()].join('\n').trim()
}

/** Puts the styles into a page: its text then shows with the page itself, and waits for no second request. */
export async function withStyles(html: string, outDir: string): Promise<string> {
  styles ??= readStyles(outDir)
  const style = `    <style>${await styles}</style>\n`
  return html.replaceAll(styleLink, '').replace('  </head>', () => `${style}  </head>`)
}
