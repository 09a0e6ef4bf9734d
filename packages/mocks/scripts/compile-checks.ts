import { _, Ajv, type KeywordCxt } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { formats } from '../src/input/formats.ts'

// biome-ignore lint/suspicious/noExplicitAny: a schema as JSON
export type Schema = any

/**
 * Compiles schemas to a module that needs only `formats` and the type `Check`, which `imports` brings. It exports a
 * check for each entry of `checks`, whose references start at `document#`.
 */
export function compileChecks(
  document: Schema,
  checks: Readonly<Record<string, Schema>>,
  imports: string,
  coerceTypes = false,
): string {
  const ajv = createAjv(coerceTypes)
  ajv.addSchema(withoutTexts(document), 'document')
  const exported = Object.fromEntries(
    Object.entries(checks).map(([name, schema]) => {
      // A part of the document is compiled once, for those who check it alone and for the parts that refer to it.
      if (schema.$ref) return [name, schema.$ref]
      ajv.addSchema(withoutTexts(schema), name)
      return [name, name]
    }),
  )
  const code = standalone
    .default(ajv, exported)
    .replace('"use strict";', '')
    // Says no more than the path of the value, which the messages have.
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    // The parent schema has it too.
    .replaceAll(/(?<=\},)schema:[^,{}]+,(?=parentSchema:)/g, '')
    .replaceAll(/^export const (\w+) = (\w+);/gm, 'export const $1: Check = $2 as never;')
  return `// @ts-nocheck\n${imports}\n${code}`
}

function createAjv(coerceTypes: boolean): Ajv {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true, formats: _`formats` },
    coerceTypes,
    // Infinity takes back a limit, though it is not a number of JSON.
    strictNumbers: false,
    allowUnionTypes: true,
    inlineRefs: false,
    loopRequired: 2,
    unicode: false,
    verbose: true,
    messages: false,
    logger: false,
  })
  ajv.addVocabulary([
    'x-sensitive',
    'x-expected',
    'x-type',
    'components',
    'info',
    'openapi',
    'paths',
    'servers',
    'tags',
    'security',
  ])
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  ajv.addKeyword({ keyword: 'typeof', code: (it: KeywordCxt) => it.fail(_`typeof ${it.data} !== ${it.schema}`) })
  // A member that is undefined counts as left out, here as for `required`.
  ajv.removeKeyword('minProperties')
  ajv.addKeyword({
    keyword: 'minProperties',
    type: 'object',
    code: (it: KeywordCxt) =>
      it.fail(_`Object.values(${it.data}).filter((value) => value !== undefined).length < ${it.schema}`),
  })
  return ajv
}

const texts = ['$schema', 'description', 'summary', 'x-type']

/** A schema without the texts that no check needs. */
function withoutTexts(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(withoutTexts)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([name, value]) =>
      typeof value === 'string' && texts.includes(name) ? [] : [[name, withoutTexts(value)]],
    ),
  )
}
