import { hasChromium } from '@sms-verify/testing/chromium'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CaseResult } from '../src/case.ts'
import { type Runtime, runtimes } from '../src/runtimes.ts'
import { type Services, startServices } from '../src/services.ts'
import { cases } from '../src/suite.ts'

let services: Services
beforeAll(async () => {
  services = await startServices()
})
afterAll(() => services.close())

const isSkipped = ({ name }: Runtime) => name === 'Chromium' && !hasChromium

for (const runtime of runtimes) {
  describe.skipIf(isSkipped(runtime))(`in ${runtime.name}`, () => {
    let results: Promise<CaseResult[]> | undefined

    for (const { name } of cases) {
      it(name, async () => {
        results ??= runtime.run({ ...services.context, traits: runtime.traits })
        expect((await results).find((result) => result.name === name)).toEqual({ name, ok: true })
      })
    }
  })
}
