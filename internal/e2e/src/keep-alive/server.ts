// A server that ends each connection a while after its last response, as load balancers do. Started by `main.ts`.
import { type AddressInfo, createServer } from 'node:net'

const idle = Number(process.argv[2])
const payload = JSON.stringify({
  reference_id: '0123456789ABCDEF0123456789ABCDEF',
  errors: [],
  status: { code: 290, description: 'Message in progress' },
})
const response = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${payload.length}\r\n\r\n${payload}`

const server = createServer({ noDelay: true }, (socket) => {
  let end: NodeJS.Timeout | undefined
  socket.on('error', () => {})
  socket.on('data', () => {
    clearTimeout(end)
    socket.write(response, () => {
      end = setTimeout(() => socket.destroy(), idle)
    })
  })
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit())
