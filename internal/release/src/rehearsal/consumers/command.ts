import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type RunningServer, startByCommand } from '../mock-server.ts'
import type { Consumer } from './consumer.ts'

/** The command without a project around it, as the README starts it. */
export const commandConsumer: Consumer = {
  name: 'npx: the mock server, its inbox page and its OpenAPI document',
  async run({ folder, registry }) {
    const cwd = await mkdtemp(join(folder, 'npx-'))
    // Separate, since npx would run the same version that it installed from another registry.
    await writeFile(join(cwd, '.npmrc'), `${registry.npmrc}cache=${join(cwd, 'cache')}\n`)
    for (const command of commands) await visit(await startByCommand(cwd, 'npm', ['exec', '--yes', '--', ...command]))
  },
}

const commands = [['@sms-verify/mock-server'], ['@sms-verify/cli', 'mock']]

async function visit(server: RunningServer): Promise<void> {
  try {
    for (const path of ['/', '/_mock/openapi.yaml', '/_mock/health']) {
      const { status } = await fetch(server.url + path)
      if (status !== 200) throw new Error(`GET ${path} of the mock server is answered with ${status}, not with 200.`)
    }
  } finally {
    await server.stop()
  }
}
