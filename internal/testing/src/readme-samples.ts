/** A piece of JavaScript or TypeScript that a page shows. */
export interface Sample {
  readonly language: 'js' | 'ts'
  readonly source: string
  /** Whether it is a test, for vitest to run. */
  readonly isTest: boolean
}

/** Finds the samples of a page in Markdown. */
export const findSamples = (text: string): Sample[] =>
  Array.from(text.matchAll(/^```(js|ts)\n(.*?)^```/gms), ([, language, source = '']) => ({
    language: language === 'ts' ? 'ts' : 'js',
    source,
    isTest: source.includes("from 'vitest'"),
  }))

/** A sample as it is printed, but for the address of the service. */
export const runnable = ({ source }: Sample, url: string): string =>
  source
    .replaceAll('https://rest-ww.telesign.com', url)
    .replaceAll('createClient()', `createClient({ baseUrl: '${url}' })`)
    .replaceAll('createClient({\n', `createClient({\n  baseUrl: '${url}',\n`)
    .replaceAll('createHttpClient()', `createHttpClient({ baseUrl: '${url}' })`)

/** The extension by which runtimes tell what a sample is written in. */
export const getExtension = ({ language, source }: Sample): string =>
  language === 'ts' ? 'ts' : source.includes('require(') ? 'cjs' : 'mjs'
