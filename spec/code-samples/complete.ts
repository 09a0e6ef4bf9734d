import { createClient } from '@sms-verify/client'

const verify = createClient()
const done = await verify.complete('0123456789ABCDEF0123456789ABCDEF')
console.log(done.status.description)
