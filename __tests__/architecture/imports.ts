import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** Where the sources lie. */
export const source = join(import.meta.dirname, '..', '..', 'src')

/** A file that imports another of the project; both by their paths under `src/`. */
export interface Import {
  readonly from: string
  readonly to: string
  /** Types alone: nothing is loaded. */
  readonly types: boolean
}

/** Every file under `src/`, by path. */
export function sourceFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .map(path => path.replaceAll('\\', '/'))
    .sort()
}

export function sourceText(path: string): string {
  return readFileSync(join(source, path), 'utf8')
}

const read = new Map<string, ts.SourceFile>()

/** The file as TypeScript reads it. */
export function syntaxOf(path: string): ts.SourceFile {
  const file = read.get(path) ?? ts.createSourceFile(path, sourceText(path), ts.ScriptTarget.Latest, true)
  read.set(path, file)
  return file
}

/** What a file names as imported. */
export interface Specifier {
  readonly text: string
  readonly types: boolean
}

/** What a file imports: `import`, `import type`, `export … from`, `import()`, in code and in types. */
export function specifiersOf(file: ts.SourceFile): readonly Specifier[] {
  const found: Specifier[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false)
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    ts.forEachChild(node, visit)
  }
  const add = (node: ts.Node | undefined, types: boolean): void => {
    if (node !== undefined && ts.isStringLiteral(node)) found.push({ text: node.text, types })
  }
  visit(file)
  return found
}

/** Every import of one file of the project by another. */
export function imports(): readonly Import[] {
  return sourceFiles().flatMap(from =>
    specifiersOf(syntaxOf(from))
      .filter(({ text }) => text.startsWith('.'))
      .map(({ text, types }) => ({
        from,
        to: relative(source, join(source, dirname(from), text)).replaceAll('\\', '/'),
        types
      }))
  )
}
