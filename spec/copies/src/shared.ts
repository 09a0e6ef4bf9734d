import { createHash } from 'node:crypto'
import type { Json } from '@sms-verify/spec/reader'

/** The mock server as it starts without options, with its test account: nothing that a collection sends by default is billed. */
export const mock = {
  url: 'http://127.0.0.1:4010',
  customerId: 'FFFFFFFF-EEEE-DDDD-1234-AB1234567890',
  apiKey: 'vW4CNKSTXTUaWT3HZhJvbXuGXPPP0vKFFmPeDPHPuMCtPGcLcrfwrbHD8DpDRBtDjxrTg1zTLAXa8FdDtRt8Kg==',
}

/** Replaces random IDs by ones that follow from the place, so that each build writes the same. */
export function withStableIds(value: Json, place = 'sms-verify'): Json {
  if (Array.isArray(value))
    return value.map((each, index) => withStableIds(each, `${place}/${index}`)) as unknown as Json
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    (name === 'id' || name === '_postman_id') && typeof each === 'string'
      ? uuid(`${place}/${name}`)
      : withStableIds(each as Json, `${place}/${name}`),
  ])
  return Object.fromEntries(entries)
}

function uuid(place: string): string {
  const hex = createHash('sha256').update(place).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
