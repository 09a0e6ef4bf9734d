import type { ErrorItem, Status } from '@sms-verify/types'
import { isReferenceId } from './validate.ts'

/** The result of a request, read from any of the shapes that the service uses. */
export interface ReadPayload {
  readonly errors: readonly ErrorItem[]
  readonly status: Status | undefined
  /** `undefined` unless it is one. */
  readonly referenceId: string | undefined
  readonly signatureString: string | undefined
}

/** The fields of a payload, each of any type. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a payload; returns `undefined` if the service never writes it. The documentation of a completion has separate
 * shapes: a bare `{ code, description }`, `{ status, error }`, and codes as text.
 */
export function readPayload(payload: unknown): ReadPayload | undefined {
  if (!isObject(payload)) return undefined
  const { errors, error, status, reference_id, signature_string } = payload
  const items = [errors ?? [], error ?? [], isBareError(payload) ? payload : []].flat()
  const told = status ? [...items, status] : items
  if (!told.length || !told.every(hasCode)) return undefined
  return {
    errors: items as ErrorItem[],
    status: (status as Status | undefined) ?? undefined,
    referenceId: isReferenceId(reference_id) ? reference_id : undefined,
    signatureString: typeof signature_string === 'string' ? signature_string : undefined,
  }
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Error codes are negative; the JSON of a gateway may have a code too. */
const isBareError = ({ code, description }: Fields) => typeof description === 'string' && Number(code) < 0

/** Returns whether a value has a code. Converts a code that is text to a number. */
function hasCode(value: unknown): boolean {
  if (!isObject(value)) return false
  const { code } = value
  if (typeof code === 'string' && /^-?\d+$/.test(code)) Object.assign(value, { code: Number(code) })
  return typeof value['code'] === 'number'
}
