import { deliveryStatuses } from '@sms-verify/types/codes'
import type { Schema } from '../../mocks/scripts/compile-checks.ts'
import { inputSchemas } from '../../mocks/scripts/input-schemas.ts'

/** What JSON Schema has instead of the formats of input.yaml. */
const formats: Readonly<Record<string, object>> = {
  'phone-number': { pattern: '^[+0-9 .()-]+$' },
  'delivery-status': { enum: Object.values(deliveryStatuses).map(({ code }) => code) },
  'base-path': { pattern: '^(/[^?#]*[^/?#])?$' },
  'redis-url': { pattern: '^rediss?://.' },
  'ip-address': { anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] },
  'host-name': {},
  origin: {},
}

/** A schema with the keywords that every validator knows; `undefined` for what JSON cannot have, such as a function. */
function standardize(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(standardize)
  if (typeof schema !== 'object' || schema === null) return schema
  if (schema.typeof) return undefined
  const { format, ...rest } = schema
  const members = Object.entries(rest).filter(([name]) => !name.startsWith('x-'))
  return { ...Object.fromEntries(members.map(([name, value]) => [name, standardize(value)])), ...formats[format] }
}

function listReferences(schema: Schema, found = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    if (!found.has(name)) listReferences(inputSchemas[name], found.add(name))
  }
  return found
}

/** The JSON Schema of the file of `--config`, for editors. */
export const configSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Configuration of sms-verify-mock',
  ...standardize(inputSchemas['Configuration']),
  $defs: standardize(
    Object.fromEntries(
      [...listReferences(inputSchemas['Configuration'])].sort().map((name) => [name, inputSchemas[name]]),
    ),
  ),
}
