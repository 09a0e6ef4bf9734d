import { mock } from './mock.ts'

declare const Deno: {
  serve(options: object, handler: (request: Request) => Promise<Response>): void
  env: Map<string, string>
}

Deno.serve(
  {
    hostname: '127.0.0.1',
    port: Number(Deno.env.get('PORT') ?? 3000),
    onListen: ({ port }: { port: number }) => console.log(`listening on http://127.0.0.1:${port}`),
  },
  (request) => mock.fetch(request),
)
