/** Decodes standard base64 with its padding; `undefined` where the text is not that. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const binary = atob(text)
    // `atob` forgives what base64 does not allow; only base64 comes back the same.
    if (btoa(binary) === text) return Uint8Array.from(binary, (character) => character.charCodeAt(0))
  } catch {}
  return undefined
}

export const encodeBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))
