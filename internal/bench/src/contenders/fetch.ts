import type { Contender } from '../contender.ts'
import { form, formatBasicAuth, path } from '../target.ts'

/** What a caller writes by hand: `fetch`, a Basic header, no timeout, no check of the response. */
export const contender: Contender = (target) => {
  const url = target.baseUrl + path
  const headers = { authorization: formatBasicAuth(target), 'content-type': 'application/x-www-form-urlencoded' }
  return async () => {
    const body = new URLSearchParams(form).toString()
    const response = await fetch(url, { method: 'POST', headers, body })
    return response.json()
  }
}
