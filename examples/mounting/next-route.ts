// app/telesign/[[...path]]/route.ts
import { mock } from './mock.ts'

export const GET = (request: Request) => mock.fetch(request)
export const HEAD = GET
export const POST = GET
export const PUT = GET
