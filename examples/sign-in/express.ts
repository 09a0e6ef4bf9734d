import { randomUUID } from 'node:crypto'
import { createClient, isSmsVerifyError } from '@sms-verify/client'
import express, { type NextFunction, type Request, type Response } from 'express'
import { createVerifications } from './verifications.ts'

const verifications = createVerifications(createClient({ baseUrl: process.env.SMS_VERIFY_URL }))
const readSession = (request: Request) => /session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''

export const app: express.Express = express().use(express.json())

app.post('/verification', async (request, response) => {
  const session = randomUUID()
  await verifications.send(session, request.body.phone_number)
  response.cookie('session', session, { httpOnly: true, secure: true, sameSite: 'strict' }).sendStatus(202)
})

app.put('/verification', async (request, response) => {
  const phoneNumber = await verifications.check(readSession(request), request.body.code)
  response.sendStatus(phoneNumber ? 204 : 422)
})

// You may log the message of an error: it contains no code, no key and no full phone number.
app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
  if (!isSmsVerifyError(error)) return next(error)
  console.error(error.message)
  response.sendStatus(error.name === 'ValidationError' ? 400 : 503)
})
