import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { hasChromium, launch } from '@sms-verify/testing/chromium'
import { close, listen } from '@sms-verify/testing/loopback'
import { createProject } from '../project.ts'
import { run } from '../run.ts'
import { type Consumer, mswVersions } from './consumer.ts'

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' }

/** A browser application, built and, where there is a Chromium, opened. */
export const viteConsumer: Consumer = {
  name: `Vite: a browser application, built${hasChromium ? ' and opened in Chromium' : ''}`,
  async run(stage) {
    const others = { vite: '^8.0.0', msw: mswVersions['msw 3'] }
    const project = await createProject(stage, 'pnpm', { ours: ['client', 'mocks', 'types'], others, template: 'vite' })
    await run(join(project, 'node_modules/.bin/msw'), ['init', 'public', '--no-save'], { cwd: project })
    await run(join(project, 'node_modules/.bin/vite'), ['build', '--logLevel', 'warn'], { cwd: project })
    if (hasChromium) await open(join(project, 'dist'))
  },
}

async function open(folder: string): Promise<void> {
  const server = createServer(async ({ url = '/' }, outgoing) => {
    const path = url === '/' ? '/index.html' : url
    const file = await readFile(join(folder, path)).catch(() => undefined)
    outgoing.writeHead(file ? 200 : 404, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain' })
    outgoing.end(file)
  })
  const url = await listen(server)
  const browser = await launch()
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(url)
    await page.waitForFunction('document.title !== ""', undefined, { timeout: 20_000 }).catch(() => undefined)
    const title = await page.title()
    if (title !== 'valid, valid') throw new Error(`The page says "${title}". ${complaints.join('\n')}`)
  } finally {
    await browser.close()
    await close(server)
  }
}
