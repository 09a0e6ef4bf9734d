import ts from 'typescript-5'

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration

/**
 * The interfaces and type aliases of some declarations whose values users write: what functions, methods and
 * constructors take, what that consists of, and what they return to a callback or a method they take.
 */
export function writtenTypes(declarations: string): Set<string> {
  const { statements } = ts.createSourceFile('entry.d.ts', declarations, ts.ScriptTarget.Latest)
  const named = new Map(statements.filter(isDeclaration).map((statement) => [statement.name.text, statement]))
  const written = new Set<string>()
  const read = new Set<string>()

  function visit(node: ts.Node, isWritten: boolean): void {
    // What makes every member optional, or takes only names, asks nobody for a new member.
    const name = nameOf(node)
    if (name === 'Partial' || isKeyOf(node) || ts.isIndexedAccessTypeNode(node)) return
    if (name) mark(name, isWritten)
    node.forEachChild((child) => visit(child, ts.isParameter(child) ? !isWritten : isWritten))
  }

  function mark(name: string, isWritten: boolean): void {
    const names = isWritten ? written : read
    const declaration = named.get(name)
    if (!declaration || names.has(name)) return
    names.add(name)
    declaration.forEachChild((child) => visit(child, isWritten))
  }

  for (const statement of statements) if (!isDeclaration(statement)) visit(statement, false)
  return written
}

const isDeclaration = (node: ts.Statement): node is Declaration =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)

const isKeyOf = (node: ts.Node): boolean => ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.KeyOfKeyword

/** The name that a reference to a type has. */
function nameOf(node: ts.Node): string | undefined {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return node.typeName.text
  if (ts.isExpressionWithTypeArguments(node) && ts.isIdentifier(node.expression)) return node.expression.text
  return undefined
}
