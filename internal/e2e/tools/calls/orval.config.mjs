export default {
  api: {
    input: 'openapi.json',
    output: { target: 'client.ts', client: 'fetch', baseUrl: { runtime: 'globalThis.baseUrl' } },
  },
}
