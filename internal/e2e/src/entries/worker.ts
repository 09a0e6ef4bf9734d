import { runSuite } from '../suite.ts'

export default {
  fetch: async (request: Request) => Response.json(await runSuite(await request.json())),
}
