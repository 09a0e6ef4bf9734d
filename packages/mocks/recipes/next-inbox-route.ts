// app/inbox/route.ts: what the phones of a preview deployment show; /inbox?phone=15558675309 for one of them.
import { simulation } from './simulation.ts'

export const GET = (request: Request) => {
  const phone = new URL(request.url).searchParams.get('phone') ?? undefined
  return Response.json(simulation.inbox.all(phone))
}
