import { mock } from './mock.ts'

declare const Bun: { serve(options: object): { url: URL } }

const answer = (request: Request) => mock.fetch(request)

const { url } = Bun.serve({
  hostname: '127.0.0.1',
  port: Number(process.env.PORT ?? 3000),
  routes: { '/telesign': answer, '/telesign/*': answer },
})
console.log(`listening on ${url.origin}`)
