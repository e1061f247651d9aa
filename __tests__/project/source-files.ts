import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** What the architecture says of one file: whom it imports, and which forbidden things it holds. */
export interface SourceFile {
  readonly path: string
  readonly lines: number
  /** Module names as they are written. */
  readonly imports: readonly string[]
  /** Forbidden everywhere, with the line. */
  readonly forbidden: readonly string[]
  /** Uses of the process, the clock or chance, with the line. */
  readonly worldly: readonly string[]
}

/** Files below a folder whose names end so, sorted. */
export function listFiles(folder: string, end: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith(end))
    .map(path => join(folder, path))
    .sort()
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)
  const found = { imports: [] as string[], forbidden: [] as string[], worldly: [] as string[] }
  const visit = (node: ts.Node): void => {
    const line = ` at ${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    const module = moduleOf(node)
    const forbidden = forbiddenIn(node)
    const worldly = worldlyIn(node)
    if (module !== undefined) found.imports.push(module)
    if (forbidden !== undefined) found.forbidden.push(forbidden + line)
    if (worldly !== undefined) found.worldly.push(worldly + line)
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { path, lines: text.split('\n').length - 1, ...found }
}

function moduleOf(node: ts.Node): string | undefined {
  const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]
  const specifier = named ?? (called === false ? undefined : called)
  return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier.text : undefined
}

function forbiddenIn(node: ts.Node): string | undefined {
  if (ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword) {
    return ts.isDefaultClause(node.parent) ? undefined : 'a default export'
  }
  if (ts.isEnumDeclaration(node)) return 'an enum'
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any'
  return ts.isNonNullExpression(node) ? 'a non-null !' : undefined
}

function worldlyIn(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText())) return node.getText()
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) {
    return 'new Date()'
  }
  const isProcess = ts.isIdentifier(node) && node.text === 'process'
  return isProcess && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ? 'process' : undefined
}
