// The contract for tools that read no OpenAPI newer than 3.0.
import { Converter } from '@apiture/openapi-down-convert'
import type { Json } from '@sms-verify/spec/reader'

/** Returns the contract as OpenAPI 3.0. It has no webhook, since 3.0 has none. */
export function toOpenApi30(document: Json): Json {
  const { info, ...rest } = structuredClone(document)
  const { summary: _, license, ...plainInfo } = info
  const withUrl = { name: license.name, url: `https://spdx.org/licenses/${license.identifier}.html` }
  const converted = new Converter({ info: { ...plainInfo, license: withUrl }, ...rest }).convert() as Json
  // Tags that only the webhook has would lead nowhere.
  const used = new Set(
    Object.values<Json>(converted['paths']).flatMap((item) =>
      Object.values<Json>(item).flatMap(({ tags = [] }) => tags),
    ),
  )
  return { ...rewrite(converted, converted), tags: converted['tags'].filter(({ name }: Json) => used.has(name)) }
}

/** Rewrites what 3.0 does not have in a value, with references looked up in the document. */
function rewrite(value: Json, document: Json): Json {
  if (Array.isArray(value)) return value.map((each) => rewrite(each, document))
  if (typeof value !== 'object' || value === null) return value
  const { dependentRequired: _, ...members } = value
  const entries = Object.entries(members).map(([name, each]) => [name, rewrite(each, document)])
  return sayNullable(Object.fromEntries(entries), document)
}

/** Says `or null` as 3.0 does: beside a type, and in the first branch too, since one that takes null is needed. */
function sayNullable(schema: Json, document: Json): Json {
  const { anyOf, ...rest } = schema
  const isNull = ({ type, nullable, ...more }: Json) => type === 'null' || (nullable && Object.keys(more).length === 0)
  if (!Array.isArray(anyOf) || !anyOf.some(isNull)) return schema
  const [first, ...others] = anyOf.filter((branch: Json) => !isNull(branch))
  const nullable = { ...resolve(first, document), nullable: true }
  if (others.length === 0) return { ...nullable, ...rest }
  return { ...rest, type: nullable['type'], nullable: true, anyOf: [nullable, ...others] }
}

const resolve = ({ $ref, ...schema }: Json, { components }: Json): Json =>
  $ref ? components.schemas[$ref.split('/').at(-1)] : schema
