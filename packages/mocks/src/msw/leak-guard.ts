import { server } from '@sms-verify/types/contract'
import { type HttpHandler, http } from 'msw'

const domain = new URL(server).hostname.split('.').slice(-2).join('.')
const escapedDomain = domain.replaceAll('.', '\\.')
const vendorUrl = new RegExp(`^(?:https?|wss?)://(?:[^/?#]*\\.)?${escapedDomain}\\.?(?::\\d+)?(?:[/?#].*)?$`, 'i')

/** Tells whether an address is one of the vendor's. */
export const isVendorUrl = (url: string): boolean => vendorUrl.test(url)

/**
 * The refusal of a request to the vendor. The path has its digits blacked out, since they may be a phone number.
 * With a `code` and an `errno`, msw treats the error as a network error, and the request fails with it.
 */
export function createRefusal(method: string, url: string): Error {
  const { origin, pathname } = new URL(url)
  const error = new Error(
    `Refused ${method} ${origin}${pathname.replace(/\d{5,}/g, '…')}: nothing mocks it, and it would reach ${domain}. ` +
      'Mock it with `mock.use(…)`, or send it elsewhere.',
  )
  return Object.assign(error, { code: 'ERR_REQUEST_NOT_MOCKED', errno: undefined })
}

/**
 * A handler for every request to the vendor. The last in line, it sees those that no handler answered, and also those
 * whose handlers returned nothing, which msw would send.
 */
export const createLeakGuard = (refuse: (refusal: Error) => Response): HttpHandler =>
  http.all(vendorUrl, ({ request }) => refuse(createRefusal(request.method, request.url)))
