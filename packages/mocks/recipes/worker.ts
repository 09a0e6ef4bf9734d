import { simulation } from './simulation.ts'

export default {
  async fetch(request: Request): Promise<Response> {
    if (new URL(request.url).pathname.startsWith('/telesign/')) return simulation.fetch(request)
    return new Response('The application itself.')
  },
}
