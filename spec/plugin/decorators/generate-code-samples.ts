import type { Oas3Decorator } from '@redocly/openapi-core'
import { snippetz } from '@scalar/snippetz'
import { type Json, listOperations, type Operation } from '../reader.ts'

// The languages in which the samples of requests are not files in `code-samples/`.
const languages = [
  { lang: 'Go', target: 'go', client: 'native' },
  { lang: 'Java', target: 'java', client: 'nethttp' },
  { lang: 'PHP', target: 'php', client: 'curl' },
  { lang: 'Ruby', target: 'ruby', client: 'native' },
  { lang: 'C#', target: 'csharp', client: 'httpclient' },
] as const

/** Adds to each operation of a path the samples in the other languages, from its examples, after those it has. */
export const generateCodeSamples: Oas3Decorator = () => ({
  Root: {
    leave(root: Json) {
      for (const operation of listOperations(root).filter(({ isWebhook }) => !isWebhook)) {
        const samples = languages.map(createSampleWriter(buildRequest(root, operation)))
        operation.node['x-codeSamples'] = [...(operation.node['x-codeSamples'] ?? []), ...samples]
      }
    },
  },
})

/** The request of an operation's examples, in the HTTP archive format that the library takes. */
function buildRequest(root: Json, { path, method, node, parameters }: Operation) {
  const filled = path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => parameters.find((parameter) => parameter.name === name)?.example,
  )
  const queryString = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, example }) => ({ name, value: example }))
  const [mimeType, media] = Object.entries<Json>(node.requestBody?.content ?? {})[0] ?? []
  const [example] = Object.values<Json>(media?.examples ?? {})
  const params = Object.entries<string>(example?.value ?? {}).map(([name, value]) => ({ name, value }))
  return {
    method,
    url: root.servers[0].url + filled,
    queryString,
    headers: mimeType ? [{ name: 'Content-Type', value: mimeType }] : [],
    ...(mimeType && { postData: { mimeType, params } }),
  }
}

const auth = { username: 'customer_id', password: 'api_key' }
const basic = { name: 'Authorization', value: `Basic ${btoa(`${auth.username}:${auth.password}`)}` }

/** Writes a request down in a language. Where the library cannot write credentials in it, a header stands for them. */
const createSampleWriter =
  (request: ReturnType<typeof buildRequest>) =>
  ({ lang, target, client }: (typeof languages)[number]) => {
    const plugin = snippetz().findPlugin(target, client)
    if (!plugin) throw new Error(`@scalar/snippetz does not know ${client} of ${target} any more.`)
    const source = plugin.generate(request, { auth })
    if (source.includes(auth.password)) return { lang, source }
    return { lang, source: plugin.generate({ ...request, headers: [...request.headers, basic] }) }
  }
