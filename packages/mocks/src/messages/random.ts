/** A code with a number of digits, each equally likely. */
export function randomCode(length: number): string {
  const range = 10 ** length
  const number = randomByte() * 2 ** 24 + randomByte() * 2 ** 16 + randomByte() * 2 ** 8 + randomByte()
  // Draws again if the incomplete end of the range would favor some codes.
  if (number >= 2 ** 32 - (2 ** 32 % range)) return randomCode(length)
  return String(number % range).padStart(length, '0')
}

/** A reference ID as the service makes them: 32 hexadecimal digits in upper case. */
export function randomReferenceId(): string {
  let id = ''
  for (let byte = 0; byte < 16; byte++) id += hex[randomByte()]
  return id
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0').toUpperCase())

/** Random values in stock: each request for them is slow, whatever its size. */
const stock = new Uint8Array(4096)
let used = stock.length

function randomByte(): number {
  if (used === stock.length) {
    // Requested at first use: a Worker cannot generate random values while it starts.
    crypto.getRandomValues(stock)
    used = 0
  }
  return stock[used++] as number
}
