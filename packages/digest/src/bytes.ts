/** Text, or bytes in any buffer or view: a `Buffer`, a `DataView`, or an `ArrayBuffer` of another realm. */
export type TextOrBytes = string | ArrayBufferLike | ArrayBufferView

/** Views bytes of any kind, by their shape; throws a `TypeError` for anything else. */
export function viewBytes(bytes: unknown): Uint8Array {
  try {
    // `DataView` accepts the buffers of every realm and nothing else.
    const view = ArrayBuffer.isView(bytes) ? bytes : new DataView(bytes as ArrayBuffer)
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  } catch {
    throw new TypeError(`Expected text or bytes, got ${bytes === null ? 'null' : typeof bytes}. Pass the raw body.`)
  }
}
