import type { ErrorItem, Status } from '@sms-verify/types'
import { isReferenceId } from './validate.ts'

/** What tells how a request ended, read from any of the shapes that the service has for it. */
export interface ReadPayload {
  readonly errors: readonly ErrorItem[]
  readonly status: Status | undefined
  /** `undefined` unless it is one. */
  readonly referenceId: string | undefined
  readonly signatureString: string | undefined
}

/** The fields of a payload, each of which may be anything. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a payload; `undefined` if the service writes nothing of the kind. A completion is documented with shapes of its
 * own: a bare `{ code, description }`, `{ status, error }`, and codes as text.
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

/** Returns whether something has a code. One that is written as text becomes the number that it stands for. */
function hasCode(value: unknown): boolean {
  if (!isObject(value)) return false
  const { code } = value
  if (typeof code === 'string' && /^-?\d+$/.test(code)) Object.assign(value, { code: Number(code) })
  return typeof value['code'] === 'number'
}
