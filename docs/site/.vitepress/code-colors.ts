import { transformerStyleToClass } from '@shikijs/transformers'

/** Turns the colors of code into classes, as the policy of the pages allows no style attributes. */
export const codeColors = transformerStyleToClass({ classPrefix: 'c-' })
