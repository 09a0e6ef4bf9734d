import { createClient } from '@sms-verify/client'

const verify = createClient()
const check = await verify.check('0123456789ABCDEF0123456789ABCDEF', '1234567')
console.log(check.result) // 'valid', 'invalid', 'expired', 'max-attempts-exceeded' or 'unknown'
