import { transformerStyleToClass } from '@shikijs/transformers'

/** Turns the colours of code into classes, as the policy of the pages allows no style attributes. */
export const codeColours = transformerStyleToClass({ classPrefix: 'c-' })
