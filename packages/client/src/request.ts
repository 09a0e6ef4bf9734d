import type { paths } from '@sms-verify/types'
import type {
  ClientPathsWithMethod,
  Client as FetchClient,
  MethodResponse,
  ParamsOption,
  RequestBodyOption,
} from 'openapi-fetch'
import { encodeForm } from './encode-form.ts'
import type { Outgoing } from './transport.ts'

/** An openapi-fetch client of the contract, whose requests are signed. */
export type HttpClient = FetchClient<paths>

type Method = 'get' | 'post' | 'put'

/** A request to send, and the type of the payload that a success brings. */
export interface TypedRequest<Payload> extends Outgoing {
  readonly method: Uppercase<Method>
  /** The path with its placeholders. */
  readonly template: keyof paths
  /** The message of the request. */
  readonly referenceId: string | undefined
  /** Exists only at compile time. */
  readonly payload?: Payload
}

/** The parameters and the form of an operation, as openapi-fetch takes them. */
type Input<PathItem, M extends keyof PathItem> = ParamsOption<PathItem[M]> & RequestBodyOption<PathItem[M]>

/**
 * Writes a request with the types of openapi-fetch: a path, method, field or parameter that is not in the contract does
 * not compile.
 *
 * @example
 * request('post', '/v1/verify/sms', { body: { phone_number: '15558675309' } })
 */
export function request<M extends Method, Path extends ClientPathsWithMethod<HttpClient, M>>(
  method: M,
  path: Path,
  input: Input<paths[Path], M>,
): TypedRequest<MethodResponse<HttpClient, M, Path>> {
  const { params, body } = input as { params?: Params; body?: object }
  return {
    method: method.toUpperCase() as Uppercase<M>,
    template: path,
    path: fillIn(path, params),
    referenceId: params?.path?.['reference_id'],
    body: encodeForm(body),
  }
}

interface Params {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | undefined>>
}

function fillIn(template: string, { path = {}, query = {} }: Params = {}): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encode(path[name] ?? ''))
  const search = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}=${encode(value)}`,
  )
  return search.length ? `${filled}?${search.join('&')}` : filled
}

const encode = (value: string) => encodeURIComponent(value.toWellFormed())
