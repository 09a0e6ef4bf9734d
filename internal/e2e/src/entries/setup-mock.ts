import { setupMock } from '@sms-verify/mocks/node'
import msw from 'msw/package.json' with { type: 'json' }
import { catchFetchError, observe, unmockedUrls } from '../msw-suite.ts'

const earlier = globalThis.fetch
const mock = setupMock({ hooks: false, onOtherRequests: 'error' }).start()
const seen = {
  version: msw.version,
  ...(await observe(mock)),
  captured: await catchFetchError(unmockedUrls[0] ?? '', earlier),
  other: await catchFetchError('https://api.example.com/'),
}
mock.stop()
console.log(JSON.stringify({ ...seen, isFetchBack: globalThis.fetch === earlier }))
