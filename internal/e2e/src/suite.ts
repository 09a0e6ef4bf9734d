import type { Case, CaseResult, Context } from './case.ts'
import { brokenConnectionCases } from './cases/broken-connections.ts'
import { deliveryReportCases } from './cases/delivery-reports.ts'
import { errorCases } from './cases/errors.ts'
import { redirectCases } from './cases/redirects.ts'
import { verificationCases } from './cases/verification.ts'

/** The suite. It knows no runtime, and names none but through the context. */
export const cases: readonly Case[] = [
  ...verificationCases,
  ...errorCases,
  ...brokenConnectionCases,
  ...redirectCases,
  ...deliveryReportCases,
]

/** Runs the suite, one case after the other. */
export async function runSuite(context: Context): Promise<CaseResult[]> {
  const results: CaseResult[] = []
  for (const { name, run } of cases) {
    const fault = await run(context).then(
      () => undefined,
      (error: unknown) => ({ error: String(error) }),
    )
    results.push({ name, ok: !fault, ...fault })
  }
  return results
}
