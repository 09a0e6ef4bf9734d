import type { Account } from '../auth/account.ts'
import type { Customer } from '../auth/customers.ts'
import { decodeUtf8, type Form, parseForm } from '../http/form.ts'
import type { PlainRequest } from '../http/plain-http.ts'
import type { Route } from '../http/route.ts'
import type { RequestContext } from '../store/store.ts'
import type { Service } from './service.ts'

/** A request on its way through the simulation. */
export interface IncomingRequest extends RequestContext {
  readonly request: PlainRequest
  readonly route: Route
  readonly service: Service
  /** Returns the text of the body; `undefined` if it is not UTF-8. It is decoded once, at the first call. */
  readonly text: () => string | undefined
  /** Returns the form; `undefined` if the body is not one. It is parsed once, at the first call. */
  readonly form: () => Form | undefined
}

/** A request whose credentials the service accepts. */
export interface AuthenticatedRequest extends IncomingRequest {
  readonly customer: Customer
  /** The state of the account at this moment. */
  readonly account: Account
}

/** Combines a request with the snapshot that it begins with. */
export function createIncomingRequest(
  request: PlainRequest,
  route: Route,
  service: Service,
  context: RequestContext,
): IncomingRequest {
  const text = once(() => decodeUtf8(request.body))
  const form = once(() => parseForm(request.headers['content-type'], text()))
  return { request, route, service, ...context, text, form }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
