import { mountMockServer } from '@sms-verify/mock-server/mount'

/** The whole mock server of a preview deployment, inbox page and all, under a path of the application itself. */
export const mock = mountMockServer({ basePath: '/telesign' })
