import { Hono } from 'hono'
import { simulation } from './simulation.ts'

export const app = new Hono().all('/telesign/*', ({ req }) => simulation.fetch(req.raw))
