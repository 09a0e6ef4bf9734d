interface Palette {
  readonly text: string
  readonly comment: string
  readonly string: string
  readonly keyword: string
  readonly constant: string
}

/** Colors of code: few, and each with a contrast of 4.5 to 1 or more on the ground of the block. */
const createTheme = (name: string, type: 'light' | 'dark', palette: Palette) => ({
  name,
  type,
  colors: { 'editor.foreground': palette.text },
  tokenColors: [
    { settings: { foreground: palette.text } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: palette.comment } },
    { scope: ['string', 'punctuation.definition.string'], settings: { foreground: palette.string } },
    { scope: ['keyword', 'storage', 'variable.language'], settings: { foreground: palette.keyword } },
    { scope: ['keyword.operator'], settings: { foreground: palette.text } },
    { scope: ['constant.numeric', 'constant.language'], settings: { foreground: palette.constant } },
  ],
})

export const codeTheme = {
  light: createTheme('sms-verify-light', 'light', {
    text: '#1f2a29',
    comment: '#62706e',
    string: '#0b6b62',
    keyword: '#5b3fa3',
    constant: '#9a4a06',
  }),
  dark: createTheme('sms-verify-dark', 'dark', {
    text: '#d9e2e0',
    comment: '#8a9997',
    string: '#74d6c8',
    keyword: '#b9a8f2',
    constant: '#eab179',
  }),
}
