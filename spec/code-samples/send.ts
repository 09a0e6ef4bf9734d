import { createClient } from '@sms-verify/client'

const verify = createClient() // reads TELESIGN_CUSTOMER_ID and TELESIGN_API_KEY, signs with digest
const sent = await verify.send({ phone_number: '15558675309' })
console.log(sent.reference_id)
