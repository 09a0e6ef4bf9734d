import { createInterface } from 'node:readline/promises'
import { createClient } from '@sms-verify/client'

const verify = createClient({ baseUrl: process.env.SMS_VERIFY_URL }) // undefined: the real service
const terminal = createInterface({ input: process.stdin, output: process.stdout })

const { reference_id } = await verify.send({ phone_number: process.argv[2] ?? '15558675309' })
const typedCode = await terminal.question('The code you received: ')
const { result } = await verify.check(reference_id, typedCode)

console.log(result)
terminal.close()
