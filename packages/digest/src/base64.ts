/**
 * Decodes base64 as the vendor's SDKs do: characters outside its alphabet are dropped, the padding is optional, and
 * whatever follows it is ignored.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const [digits = ''] = text.replace(/[^A-Za-z0-9+/=]/g, '').split('=', 1)
  // A single digit at the end does not make a whole byte.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0))
}

export const encodeBase64 = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes)))
