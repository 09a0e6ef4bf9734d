import { createSimulation } from '@sms-verify/mocks/simulation'

const s = createSimulation()
const body = new TextEncoder().encode(
  'phone_number=15558675309&template=Your+code+is+%24%24CODE%24%24&ucid=BACS&language=en-US',
)
const req = {
  method: 'POST',
  url: '/v1/verify/sms',
  headers: {
    authorization: `Basic ${btoa(`${s.credentials.customerId}:${s.credentials.apiKey}`)}`,
    'content-type': 'application/x-www-form-urlencoded',
    'user-agent': 'x',
    host: 'a',
  },
  body,
  remoteAddress: '127.0.0.1',
}
const a = await s.handle(req)
if (a.httpStatus !== 200) throw new Error(a.body)
for (let i = 0; i < 20000; i++) await s.handle(req)
for (let k = 0; k < 3; k++) {
  const t = process.cpuUsage()
  const n = performance.now()
  for (let i = 0; i < 40000; i++) await s.handle(req)
  const u = process.cpuUsage(t)
  console.log(((u.user + u.system) / 40000).toFixed(2), 'µs cpu', ((performance.now() - n) / 40).toFixed(2))
}
