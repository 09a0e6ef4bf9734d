import createClient from 'openapi-fetch'
import type { Contender } from '../contender.ts'
import { form, formatBasicAuth, path } from '../target.ts'

interface Paths {
  [path]: {
    post: {
      requestBody: { content: { 'application/x-www-form-urlencoded': typeof form } }
      responses: { 200: { content: { 'application/json': object } } }
    }
  }
}

/** openapi-fetch as its documentation shows it, with a Basic header. */
export const contender: Contender = (target) => {
  const headers = { authorization: formatBasicAuth(target), 'content-type': 'application/x-www-form-urlencoded' }
  const client = createClient<Paths>({ baseUrl: target.baseUrl, headers })
  return async () => (await client.POST(path, { body: form })).data
}
