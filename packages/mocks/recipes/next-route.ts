// app/telesign/[...path]/route.ts
import { simulation } from './simulation.ts'

export const GET = (request: Request) => simulation.fetch(request)
export const POST = GET
export const PUT = GET
