import { mock } from './mock.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    if (/^\/telesign(\/|$)/.test(new URL(request.url).pathname)) return mock.fetch(request)
    return new Response('The application itself.')
  },
}
