/** In production: a table with a unique key and a time to live, shared by all instances. */
const sends = new Map<string, Promise<unknown>>()

/**
 * Sends at most once for a key: a repetition within `window` milliseconds gets the result of the first. A send that
 * certainly had no effect is forgotten immediately, so that it can be repeated.
 */
export function sendOnce<Sent>(key: string, send: () => Promise<Sent>, window = 600_000): Promise<Sent> {
  const known = sends.get(key)
  if (known) return known as Promise<Sent>
  const sending = send()
  sends.set(key, sending)
  setTimeout(() => sends.delete(key), window).unref()
  sending.catch((error) => {
    if (error.effect === 'none') sends.delete(key)
  })
  return sending
}
