import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { startMockServer } from '@sms-verify/mock-server'
import { build } from 'esbuild'
import type { DocumentName, Tool } from './tool.ts'
import { runCommand, tools } from './workshop.ts'

interface Generator extends Omit<Tool, 'run' | 'documents'> {
  readonly documents?: readonly DocumentName[]
  /** The file in `tools/calls` that sends with the generated code, without its extension. */
  readonly call: string
  /** Files in `tools/calls` that the command needs. */
  readonly needs?: readonly string[]
  /** What is left out of the call. */
  readonly without?: string
}

const works = 'compiles, sends, reads the response'

const generatorList: Generator[] = [
  {
    name: '@hey-api/openapi-ts',
    use: 'npx @hey-api/openapi-ts -i openapi.json -o client',
    call: 'hey-api',
    result: works,
  },
  {
    name: 'openapi-typescript',
    use: 'npx openapi-typescript openapi.json -o schema.ts --default-non-nullable=false',
    call: 'openapi-fetch',
    result: works,
    note: 'For `openapi-fetch`, set the content type of a form yourself',
  },
  {
    name: 'openapi-typescript',
    use: 'npx openapi-typescript openapi.json -o schema.ts',
    call: 'openapi-fetch',
    result: "does not compile: Property 'is_primary' is missing",
    note: 'Without the flag, a field with a default is required even in a request',
  },
  {
    name: 'orval',
    use: 'npx orval --config orval.config.mjs',
    call: 'orval',
    needs: ['orval.config.mjs'],
    result: works,
  },
  {
    name: 'oazapfts',
    use: 'npx oazapfts openapi.json client.ts',
    call: 'oazapfts',
    result: works,
    note: 'The client imports `@oazapfts/runtime`',
  },
  {
    name: 'swagger-typescript-api',
    use: 'npx swagger-typescript-api generate -p openapi.json -n client.ts -o .',
    call: 'swagger-typescript-api',
    result: works,
    note: "Pass `baseApiParams: { format: 'json' }`",
  },
  {
    name: 'swagger-typescript-api',
    use: 'npx swagger-typescript-api generate -p openapi.json -n client.ts -o .',
    call: 'swagger-typescript-api',
    without: ", format: 'json'",
    result: 'compiles, sends',
    note: 'Without `format`, `data` is `null`',
  },
  {
    name: 'openapi-typescript-codegen',
    use: 'npx openapi-typescript-codegen --input openapi.json --output client',
    call: 'openapi-typescript-codegen',
    result: 'compiles',
    note: 'It sends every form as `multipart/form-data`, which the service refuses',
  },
]

/** The options of TypeScript that the code is compiled with. */
const compilerOptions = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  module: 'preserve',
  allowImportingTsExtensions: true,
  types: [],
}

/** Tools that write a client. */
export const generators: Tool[] = generatorList.map(
  ({ documents = ['openapi.json', 'openapi-3.0.json'], ...tool }) => ({
    ...tool,
    documents,
    async run(document, folder) {
      await prepare(tool, document, folder)
      await runCommand(tool.use.replace('openapi.json', document), folder)
      const complaint = await compile(folder)
      return complaint ? `does not compile: ${complaint}` : ['compiles', ...(await send(folder))].join(', ')
    },
  }),
)

/** Creates the files that the tool and the call need in the folder. */
async function prepare({ call, needs = [], without = '' }: Generator, document: DocumentName, folder: string) {
  const copy = async (from: string, to: string, [text, replacement]: [string, string]) => {
    const content = await readFile(`${tools}calls/${from}`, 'utf8')
    await writeFile(`${folder}/${to}`, content.replace(text, replacement))
  }
  await copy('sending.ts', 'sending.ts', ['', ''])
  await copy(`${call}.ts`, 'call.ts', [without, ''])
  for (const file of needs) await copy(file, file, ['openapi.json', document])
}

/** Compiles the call and the code it imports. Returns the first complaint. */
async function compile(folder: string): Promise<string | undefined> {
  await writeFile(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, files: ['call.ts'] }))
  try {
    await runCommand('npx typescript -p .', folder)
    return undefined
  } catch (error) {
    const [first = ''] = (error as { stdout: string }).stdout.split(/\n(?=\S)/)
    // The last line of a complaint has the reason.
    return first.trim().split('\n').at(-1)?.trim().split(' in type')[0]
  }
}

const message = { phone_number: '15558675309', template: 'Café & Co: $$CODE$$ + 1, é' }

/** Sends through the generated code to a mock server. Returns how far it gets. */
async function send(folder: string): Promise<string[]> {
  const outfile = `${folder}/call.mjs`
  await build({ entryPoints: [`${folder}/call.ts`], outfile, bundle: true, format: 'esm', platform: 'node' })
  const { default: call } = await import(pathToFileURL(outfile).href)
  const server = await startMockServer({ port: 0 })
  try {
    const sending = call({ baseUrl: server.url, ...server.credentials, message })
    const reference = await sending.catch(() => undefined)
    const sent = server.inbox.last(message.phone_number)
    if (sent?.text !== message.template.replace('$$CODE$$', sent?.code ?? '')) return []
    return ['sends', ...(reference === sent.reference_id ? ['reads the response'] : [])]
  } finally {
    await server.close()
  }
}
