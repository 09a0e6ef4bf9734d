import { fileURLToPath } from 'node:url'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import type { Json } from '@sms-verify/spec/reader'
import { lintContract } from '@sms-verify/spec/redocly'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import bruno from '../dist/bruno-collection.json' with { type: 'json' }
import older from '../dist/openapi-3.0.json' with { type: 'json' }
import postman from '../dist/postman-collection.json' with { type: 'json' }
import { toBruno } from '../src/bruno.ts'
import { toOpenApi30 } from '../src/openapi-3.0.ts'
import { toPostman } from '../src/postman.ts'

const names = (items: readonly Json[]) => items.map(({ name }) => name)
const [send, ...others]: Json[] = postman.item[0]?.item ?? []
const [sendOfBruno, ...othersOfBruno]: Json[] = bruno.items[0]?.items ?? []
const operations = Object.values<Json>(document.paths).flatMap((item) => Object.values<Json>(item))
const summaries = operations.flatMap(({ summary }) => summary ?? [])

describe('the contract as OpenAPI 3.0', () => {
  it('is valid', async () => {
    expect(await lintContract(fileURLToPath(new URL('../..', import.meta.url)), 'openapi-3.0')).toEqual([])
    expect(older.openapi).toMatch(/^3\.0\.\d$/)
  })

  it('has the paths, responses and named examples of the contract', () => {
    const listParts = ({ paths }: Json) =>
      Object.entries<Json>(paths).flatMap(([path, item]) =>
        Object.entries<Json>(item).flatMap(([method, { responses }]) =>
          Object.entries<Json>(responses ?? {}).map(([status, { content }]) => [
            ...[path, method, status],
            Object.keys(content?.['application/json']?.examples ?? {}),
          ]),
        ),
      )
    expect(listParts(older)).toEqual(listParts(document))
  })

  it('accepts null wherever the contract does', () => {
    // In 3.0, `nullable` is no help if a schema beside it refuses null.
    const options = { strict: false, validateFormats: false }
    const newer = new Ajv2020(options).addSchema(document, 'contract')
    const copy = new Ajv(options).addSchema(older, 'contract')
    const names = Object.keys(older.components.schemas)
    const takesNull = (ajv: Ajv | Ajv2020) =>
      names.filter((name) => ajv.validate(`contract#/components/schemas/${name}`, null))
    expect(takesNull(copy)).toEqual(takesNull(newer))
    expect(takesNull(copy)).toContain('NullableReferenceId')
  })

  it('has nothing of a newer version', () => {
    const text = JSON.stringify(older)
    for (const word of ['"webhooks"', '"dependentRequired"', '"type":"null"', '"type":[', '"const"'])
      expect(text).not.toContain(word)
  })
})

describe('the collections', () => {
  it('have a request for each operation', () => {
    expect(names([send as Json, ...others]).sort()).toEqual([...summaries].sort())
    expect(names([sendOfBruno as Json, ...othersOfBruno]).sort()).toEqual([...summaries].sort())
  })

  it('fill in the form of a send with a phone number alone', () => {
    const listValues = (fields: readonly Json[], key: string) => fields.map((field) => [field[key], field['value']])
    expect(listValues(send?.['request'].body.urlencoded, 'key')).toEqual([['phone_number', '15558675309']])
    expect(listValues(sendOfBruno?.['request'].body.formUrlEncoded, 'name')).toEqual([['phone_number', '15558675309']])
  })

  it('send to the mock server by default', () => {
    expect(postman.variable.find(({ key }) => key === 'baseUrl')?.value).toBe('http://127.0.0.1:4010')
    expect(bruno.environments[0]?.variables[0]).toMatchObject({ name: 'baseUrl', value: 'http://127.0.0.1:4010' })
  })

  it('keep the reference ID of a send for the other requests', () => {
    expect(JSON.stringify(send)).toContain("set('reference_id'")
    expect(JSON.stringify(sendOfBruno)).toContain("setVar('reference_id'")
    for (const { request } of others) expect(request.url.variable[0].value).toBe('{{reference_id}}')
    for (const { request } of othersOfBruno) expect(request.params[0].value).toBe('{{reference_id}}')
  })
})

describe('a build', () => {
  it('writes the same copies each time', async () => {
    const plain = (value: Json) => JSON.parse(JSON.stringify(value))
    expect(plain(toOpenApi30(document))).toEqual(older)
    expect(plain(await toPostman(document))).toEqual(postman)
    expect(plain(toBruno(document))).toEqual(bruno)
  })
})

describe('what confuses tools', () => {
  const { schemas }: Json = document.components

  it('is no longer in the contract: a type beside each format, and no default error without an error', () => {
    expect(schemas.SendRequest.properties.originating_ip.anyOf).toEqual([
      { type: 'string', format: 'ipv4' },
      { type: 'string', format: 'ipv6' },
    ])
    expect(schemas.ErrorResponse).not.toHaveProperty('examples')
    expect(schemas.SendRequest.examples).toEqual([{ phone_number: '15558675309' }])
  })

  it('is no longer in the contract: a parameter with the name of a schema', () => {
    const parameters = Object.keys(document.components.parameters)
    expect(parameters.filter((name) => name in schemas)).toEqual([])
  })
})
