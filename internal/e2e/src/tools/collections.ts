import { createRequire } from 'node:module'
import { type MockServer, startMockServer } from '@sms-verify/mock-server'
import type { Tool } from './tool.ts'
import { readDocument, runCommand, tools } from './workshop.ts'

const require = createRequire(`${tools}package.json`)

/** Runs a collection against a mock server. Returns how each of its requests ended. */
async function runAgainstMock(run: (server: MockServer) => Promise<unknown>): Promise<string> {
  const server = await startMockServer({ port: 0 })
  try {
    // A runner may end with an error because the last request of the collection is refused.
    await run(server).catch(() => undefined)
    const ends = new Map(server.requests.map(({ method, httpStatus }) => [method, httpStatus]))
    const done = [ends.get('POST') === 200 && 'sends', ends.get('GET') === 200 && 'asks for the status']
    return done.filter(Boolean).join(', ')
  } finally {
    await server.close()
  }
}

const refusal = 'The last request is refused: only a code that you made yourself can be reported complete'

/** Tools that run requests one by one. */
export const collections: Tool[] = [
  {
    name: 'newman',
    documents: ['postman-collection.json'],
    use: 'npx newman run postman-collection.json',
    result: 'sends, asks for the status',
    note: `It is Postman's runner. ${refusal}`,
    run: (document, folder) =>
      runAgainstMock(({ url }) => runCommand(`npx newman run ${document} --env-var baseUrl=${url}`, folder)),
  },
  {
    name: '@usebruno/cli',
    documents: ['bruno-collection.json'],
    use: "npx @usebruno/cli run -r --env 'Mock server'",
    result: 'sends, asks for the status',
    note: `Run it in the folder that Bruno makes when you import the collection. ${refusal}`,
    async run(document, folder) {
      // The app imports a collection; the command line has the function, but no command for it.
      const { createCollectionFromBrunoObject } = require('@usebruno/cli/src/utils/collection.js')
      await createCollectionFromBrunoObject(await readDocument(`${folder}/${document}`), folder, { format: 'yml' })
      return runAgainstMock(({ url }) =>
        runCommand(`npx @usebruno/cli run -r --env 'Mock server' --env-var baseUrl=${url}`, folder),
      )
    },
  },
  {
    name: '@usebruno/cli',
    documents: ['openapi.json', 'openapi-3.0.json'],
    use: 'npx @usebruno/cli import openapi --source openapi.json --output . --collection-name sms-verify',
    result: 'sends',
    note: 'It asks for the status of the example, not of the message it sent: prefer our collection',
    async run(document, folder) {
      const line = `npx @usebruno/cli import openapi --source ${document} --output . --collection-name sms-verify`
      await runCommand(line, folder)
      return runAgainstMock(({ url, credentials: { customerId, apiKey } }) => {
        const variables = { baseUrl: url, username: customerId, password: apiKey }
        const flags = Object.entries(variables).map(([name, value]) => `--env-var ${name}=${value}`)
        return runCommand(`npx @usebruno/cli run -r ${flags.join(' ')}`, `${folder}/sms-verify`)
      })
    },
  },
]
