import { csharpHttpclient } from '@scalar/snippetz/plugins/csharp/httpclient'
import { goNative } from '@scalar/snippetz/plugins/go/native'
import { javaNethttp } from '@scalar/snippetz/plugins/java/nethttp'
import { jsFetch } from '@scalar/snippetz/plugins/js/fetch'
import { phpCurl } from '@scalar/snippetz/plugins/php/curl'
import { pythonPython3 } from '@scalar/snippetz/plugins/python/python3'
import { rubyNative } from '@scalar/snippetz/plugins/ruby/native'
import { shellCurl } from '@scalar/snippetz/plugins/shell/curl'
import { clientSample } from './client-sample.ts'
import type { HttpRequest } from './http-request.ts'
import type { FormValues, Operation } from './operations.ts'
import type { Scheme } from './signing.ts'

/** A language that samples come in. */
export interface Language {
  readonly id: string
  readonly label: string
  /** Its name in highlight.js. */
  readonly grammar: string
}

const plugins = {
  curl: shellCurl,
  javascript: jsFetch,
  python: pythonPython3,
  go: goNative,
  java: javaNethttp,
  php: phpCurl,
  ruby: rubyNative,
  csharp: csharpHttpclient,
}

const client = 'client'

/** The languages, our client first. */
export const languages: readonly Language[] = [
  { id: client, label: '@sms-verify/client', grammar: 'javascript' },
  { id: 'curl', label: 'curl', grammar: 'bash' },
  { id: 'javascript', label: 'JavaScript', grammar: 'javascript' },
  { id: 'python', label: 'Python', grammar: 'python' },
  { id: 'go', label: 'Go', grammar: 'go' },
  { id: 'java', label: 'Java', grammar: 'java' },
  { id: 'php', label: 'PHP', grammar: 'php' },
  { id: 'ruby', label: 'Ruby', grammar: 'ruby' },
  { id: 'csharp', label: 'C#', grammar: 'csharp' },
]

/** The input of a sample. */
export interface Sampled {
  readonly operation: Operation
  readonly values: FormValues
  readonly scheme: Scheme
  /** The request with the headers of its scheme. */
  readonly request: HttpRequest
}

/** Writes the sample of a request in a language, with our client or an HTTP library of the language. */
export function generateSample(language: string, { operation, values, scheme, request }: Sampled): string {
  if (language === client) return clientSample(operation, values, scheme)
  const { method, url, headers } = request
  const plugin = plugins[language as keyof typeof plugins]
  const harHeaders = Object.entries(headers).map(([name, value]) => ({ name: headerName(name), value }))
  const postData = toPostData(request, scheme === 'basic' || language === 'csharp')
  return plugin.generate({ method, url, headers: harHeaders, ...(postData && { postData }) } as never).trim()
}

/**
 * The body as fields, where that is allowed and every language writes them as they are; else as it is sent,
 * percent-encoded, which needs no escapes in any language. A digest covers each byte of the body and of the content
 * type, so there the body has to be as it was signed; but C# adds a charset to the type of a body that is text.
 */
function toPostData({ body, headers }: HttpRequest, asFields: boolean) {
  if (body === undefined) return undefined
  const mimeType = headers['content-type'] ?? ''
  const params = Array.from(new URLSearchParams(body), ([name, value]) => ({ name, value }))
  const isPlain = params.every(({ value }) => !needsEscape.test(value))
  return asFields && isPlain ? { mimeType, params } : { mimeType, text: body }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are among what needs an escape
const needsEscape = /["'\\\u0000-\u001f\u007f]/

/** Headers in title case; the vendor's stay in lower case, as in its documentation. */
const headerName = (name: string) =>
  name.startsWith('x-') ? name : name.replace(/(^|-)[a-z]/g, (initial) => initial.toUpperCase())
