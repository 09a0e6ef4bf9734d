import { deref, type Json } from '../../../../spec/plugin/reader.ts'
import { referenceId } from '../parity/parity-request.ts'

/** An example of a response, with a request that can be answered by it. */
export interface NamedExample {
  readonly name: string
  readonly status: number
  readonly value: unknown
  readonly path: string
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string }
}

/** Every named example of every response of a document. */
export function listNamedExamples(document: Json, authorization: string): NamedExample[] {
  const operations = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, { responses }]) => ({ path, method: method.toUpperCase(), responses })),
  )
  return operations
    .filter(({ responses }) => responses)
    .flatMap(({ path, method, responses }) =>
      Object.entries<Json>(responses).flatMap(([status, response]) =>
        Object.entries<Json>(deref(document, response).content['application/json'].examples).map(([name, example]) => ({
          name,
          status: Number(status),
          value: deref(document, example).value,
          ...buildRequest(method, path.replace('{reference_id}', referenceId), authorization),
        })),
      ),
    )
}

function buildRequest(method: string, path: string, authorization: string): Pick<NamedExample, 'path' | 'init'> {
  if (method === 'POST') {
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
    return { path, init: { method, headers, body: 'phone_number=15558675309' } }
  }
  // A code can only be right or wrong if there is one.
  const query = method === 'GET' ? '?verify_code=1234567' : ''
  return { path: path + query, init: { method, headers: { authorization } } }
}
