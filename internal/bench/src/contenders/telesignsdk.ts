import TeleSign from 'telesignsdk'
import type { Contender } from '../contender.ts'
import { form, path } from '../target.ts'

/** The vendor's SDK. It signs in the same way, and has no method for this API but its generic one. */
export const contender: Contender = ({ customerId, apiKey, baseUrl }) => {
  const { rest } = new TeleSign(customerId, apiKey, baseUrl)
  return () =>
    new Promise((resolve, reject) => {
      rest.execute((error, answer) => (error ? reject(error) : resolve(answer)), 'POST', path, form)
    })
}
