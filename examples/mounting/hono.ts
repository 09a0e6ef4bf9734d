import { Hono } from 'hono'
import { mock } from './mock.ts'

export const app = new Hono()
  .all('/telesign', ({ req }) => mock.fetch(req.raw))
  .all('/telesign/*', ({ req }) => mock.fetch(req.raw))
