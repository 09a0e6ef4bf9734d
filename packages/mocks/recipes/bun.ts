import { simulation } from './simulation.ts'

declare const Bun: { serve(options: object): { url: URL } }

const { url } = Bun.serve({
  hostname: '127.0.0.1',
  port: Number(process.env['PORT'] ?? 3000),
  routes: { '/telesign/*': (request: Request) => simulation.fetch(request) },
})
console.log(`listening on ${url.origin}`)
