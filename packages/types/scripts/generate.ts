// Writes the generated sources of this package from the bundled contract. Run by `pnpm build`.
import { writeFile } from 'node:fs/promises'
import document from '@sms-verify/spec/openapi.json' with { type: 'json' }
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { codesSource } from './codes-source.ts'
import { contractSource } from './contract-source.ts'

const header = '// Generated from @sms-verify/spec by `pnpm build`. Do not edit.\n'
const write = (name: string, source: string) =>
  writeFile(new URL(`../src/${name}.generated.ts`, import.meta.url), header + source)

// A default makes a request field optional, not present. Optional members accept `undefined`, as they do everywhere else.
const declarations = await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false })

/** Adds `undefined` to the type of each optional member, but for members that are never there. */
const acceptUndefined: ts.TransformerFactory<ts.Node> = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    const visited = ts.visitEachChild(node, visit, context)
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited
    if (visited.type.kind === ts.SyntaxKind.NeverKeyword) return visited
    const { modifiers, name, questionToken, type } = visited
    const union = ts.factory.createUnionTypeNode([
      type,
      ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ])
    return ts.factory.updatePropertySignature(visited, modifiers, name, questionToken, union)
  }
  return visit
}

await write(
  'openapi',
  astToString(declarations.map((each) => ts.transform(each, [acceptUndefined]).transformed[0] ?? each)),
)
await write('codes', codesSource(document))
await write('contract', contractSource(document))
