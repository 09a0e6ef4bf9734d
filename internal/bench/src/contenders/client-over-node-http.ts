import { createClient } from '@sms-verify/client'
import { fetchOverNodeHttp } from '@sms-verify/client/node'
import type { Contender } from '../contender.ts'
import { form } from '../target.ts'

/** The client with a `fetch` over `node:http`, to tell what leaving the `fetch` of Node brings. */
export const contender: Contender = (target) => {
  const verify = createClient({ ...target, maxRetries: 0, fetch: fetchOverNodeHttp })
  return () => verify.send(form)
}
