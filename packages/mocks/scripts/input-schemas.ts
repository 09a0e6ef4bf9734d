import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Schema } from './compile-checks.ts'

const document: Schema = parse(readFileSync(new URL('../input.yaml', import.meta.url), 'utf8'))

const mergeProperties = ({ 'x-extends': bases = [], properties }: Schema): Schema =>
  Object.assign({}, ...bases.map((base: string) => mergeProperties(document.$defs[base])), properties)

/** The schemas of input.yaml by name, each with the properties of those that it extends. */
export const inputSchemas: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries<Schema>(document.$defs).map(([name, schema]) => {
    const { 'x-extends': _bases, ...rest } = schema
    return [name, schema.properties ? { ...rest, properties: mergeProperties(schema) } : rest]
  }),
)
