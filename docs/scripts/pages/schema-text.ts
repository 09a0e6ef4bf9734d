import { describeConstraint } from '@sms-verify/types/contract'
import { type Node, resolve } from './contract.ts'
import { code } from './markdown.ts'

/** One field of a body, with its place as a dotted name. */
export interface Field {
  readonly name: string
  readonly required: boolean
  readonly schema: Node
}

/** The fields of a schema; those of objects within it follow theirs. */
export function listFields(node: Node, prefix = ''): Field[] {
  const schema = resolve(node)
  return Object.entries<Node>(schema['properties'] ?? {}).flatMap(([name, property]) => {
    const resolved = resolve(property)
    const items = resolved['items'] ? resolve(resolved['items']) : undefined
    const full = prefix + name
    return [
      { name: full, required: (schema['required'] ?? []).includes(name), schema: resolved },
      ...listFields(resolved, `${full}.`),
      ...(items ? listFields(items, `${full}[].`) : []),
    ]
  })
}

/** The type of a schema in words. */
export function typeText(schema: Node): string {
  const types: string[] = [schema['type'] ?? 'string'].flat()
  return types.map((type) => (type === 'array' ? 'list' : type)).join(' or ')
}

function lengthText({ minLength, maxLength }: Node): string | undefined {
  if (minLength !== undefined && maxLength !== undefined) return `${minLength} to ${maxLength} characters`
  if (maxLength !== undefined) return describeConstraint('maxLength', { maxLength })
  return minLength === undefined ? undefined : describeConstraint('minLength', { minLength })
}

function patternText({ pattern, 'x-pattern-description': patternDescription }: Node): string | undefined {
  if (pattern === undefined) return undefined
  return patternDescription
    ? describeConstraint('pattern', { pattern, patternDescription })
    : `matches ${code(pattern)}`
}

const list = (words: string[]) => words.join(', ').replace(/, ([^,]*)$/, ' or $1')

/** The constraints of a schema, each in a few words. */
export function describeConstraints(schema: Node): string[] {
  const formats: string[] = (schema['anyOf'] ?? [schema]).flatMap(({ format }: Node) => format ?? [])
  return [
    patternText(schema),
    lengthText(schema),
    formats.length ? `format ${list(formats)}` : undefined,
    schema['enum'] && !schema['x-enumDescriptions'] ? `one of ${list(schema['enum'].map(code))}` : undefined,
    schema['default'] === undefined ? undefined : `default ${code(schema['default'])}`,
  ].filter((text) => text !== undefined)
}

/** The description of a schema, without the tables that the bundle adds. */
export const getDescription = ({ description = '' }: Node): string => description.split('\n\n|')[0].trim()
