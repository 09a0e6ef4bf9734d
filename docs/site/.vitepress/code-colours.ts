import { appendFile } from 'node:fs/promises'
import { transformerStyleToClass } from '@shikijs/transformers'

/** Turns the colours of code into classes, as the policy of the pages allows no style attributes. */
export const codeColours = transformerStyleToClass({ classPrefix: 'c-' })

/** Adds the classes that the pages use to the one style sheet that VitePress writes last. */
export const writeCodeColours = (outDir: string): Promise<void> =>
  appendFile(`${outDir}/vp-icons.css`, `\n${codeColours.getCSS()}`)
