// The cheapest server there is: it reads the body and sends a constant response.
// Plain JavaScript, so that it starts as fast as a script can.
import { createServer } from 'node:http'

const [port, body = ''] = process.argv.slice(2)
const bytes = Buffer.from(body)

createServer((incoming, outgoing) => {
  incoming.resume().on('end', () => {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
    outgoing.end(bytes)
  })
}).listen(Number(port), '127.0.0.1')
