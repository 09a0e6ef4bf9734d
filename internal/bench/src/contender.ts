import type { Target } from './target.ts'

/** Sends the form once and returns the payload of the response. */
export type Send = () => Promise<unknown>

/** Makes a contender ready to send. */
export type Contender = (target: Target) => Send

/** Loads a contender by the name of its file in `contenders/` and checks that it gets the expected response. */
export async function load(name: string, target: Target): Promise<Send> {
  const { contender } = (await import(`./contenders/${name}.ts`)) as { contender: Contender }
  const send = contender(target)
  const answer = (await send()) as { status?: { code?: number } } | undefined
  if (answer?.status?.code !== 290) throw new Error(`${name}: expected status 290, got ${JSON.stringify(answer)}`)
  return send
}
