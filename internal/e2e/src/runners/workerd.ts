import { Miniflare } from 'miniflare'
import { bundle } from '../bundle.ts'
import type { CaseResult, Context } from '../case.ts'

/** Runs the suite in workerd, as a worker without Node's modules and globals, which reaches loopback only. */
export async function runInWorkerd(context: Context): Promise<CaseResult[]> {
  const miniflare = new Miniflare({
    modules: true,
    script: await bundle('worker', 'neutral'),
    compatibilityDate: '2026-01-01',
    outboundService: { network: { allow: ['local'] } },
    cf: false,
    telemetry: { enabled: false },
  })
  try {
    const response = await miniflare.dispatchFetch('http://localhost/', {
      method: 'POST',
      body: JSON.stringify(context),
    })
    return (await response.json()) as CaseResult[]
  } finally {
    await miniflare.dispose()
  }
}
