import type { CaseResult, Context, Traits } from './case.ts'
import { runInChromium } from './runners/chromium.ts'
import { runInBun, runInDeno, runInNode22, runInNode24, runInNode26 } from './runners/programs.ts'
import { runInWorkerd } from './runners/workerd.ts'

/** A runtime the client claims to run in. */
export interface Runtime {
  readonly name: string
  readonly traits: Traits
  run(context: Context): Promise<CaseResult[]>
}

const server = { hasProcess: true, refusal: 'none', redirects: 'read' } as const
const node = { ...server, redirects: 'read-but-of-send' } as const
const bare = { hasProcess: false, refusal: 'unknown', redirects: 'read' } as const

export const runtimes: readonly Runtime[] = [
  { name: 'Node 22', traits: { ...server, userAgent: 'Node.js/22' }, run: runInNode22 },
  { name: 'Node 24', traits: { ...node, userAgent: 'Node.js/24' }, run: runInNode24 },
  { name: 'Node 26', traits: { ...node, userAgent: 'Node.js/26' }, run: runInNode26 },
  { name: 'Bun', traits: { ...server, userAgent: 'Bun/' }, run: runInBun },
  { name: 'Deno', traits: { ...server, userAgent: 'Deno/' }, run: runInDeno },
  { name: 'workerd', traits: { ...bare, userAgent: 'Cloudflare-Workers' }, run: runInWorkerd },
  { name: 'Chromium', traits: { ...bare, redirects: 'hidden', userAgent: 'Chrome/' }, run: runInChromium },
]
