import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
  type Node as YamlNode
} from 'yaml'
import { yamlExpectation } from '../yaml-expectation.ts'
import { limits } from './limits.ts'
import { sourceFile } from './source.ts'
import type { Aliases, ComposeRun, ParsedText } from './types.ts'

/** Parses a compose file of a run, or returns the result of the first time. */
export function parseOnce(run: ComposeRun, path: string, text: string): ParsedText {
  const { allowance } = run
  const known = run.parsed.get(path)
  if (known !== undefined) return known
  if (text.length > allowance.parsedLength) return { kind: 'spent' }
  allowance.parsedLength -= text.length
  const parsed = parse(path, text)
  if (text.length <= allowance.cachedLength) {
    allowance.cachedLength -= text.length
    run.parsed.set(path, parsed)
  }
  return parsed
}

function parse(path: string, text: string): ParsedText {
  const parsed = parseDocuments(text)
  if (parsed.kind !== 'documents') return parsed
  const aliases = resolveAliases(parsed.documents)
  const documents = parsed.documents.map(document => ({ document, aliases }))
  return { kind: 'documents', source: sourceFile(path, text), documents }
}

/** The YAML documents of a file, its first error, or the bound that it meets; offsets are those of the text. */
export type Documents =
  | { readonly kind: 'documents'; readonly documents: readonly Document.Parsed[] }
  | { readonly kind: 'invalid'; readonly start: number; readonly end: number; readonly expected: string }
  | { readonly kind: 'too-large'; readonly start: number; readonly what: string }

const options = {
  version: '1.2',
  schema: 'failsafe',
  merge: false,
  uniqueKeys: false,
  strict: false,
  prettyErrors: false,
  logLevel: 'silent'
} as const

/**
 * Parses YAML, every scalar as the text that it is. Nesting is bounded before anything recursive sees the text,
 * since an engine that runs out of stack within a regular expression ends the process.
 */
export function parseDocuments(text: string): Documents {
  const tokens = tokensOf(text)
  if (tokens.kind === 'too-large') return tokens
  const documents: Document.Parsed[] = []
  for (const document of new Composer<ParsedNode>(options).compose(tokens.tokens, false, text.length)) {
    const [error] = document.errors
    if (error !== undefined) {
      return { kind: 'invalid', ...withinLine(text, error.pos), expected: yamlExpectation(error.code) }
    }
    if (document.contents !== null) documents.push(document)
    if (documents.length > limits.documents) {
      return {
        kind: 'too-large',
        start: document.range[0],
        what: `more than ${limits.documents} YAML documents`
      }
    }
  }
  return { kind: 'documents', documents }
}

/** The part of an error's range that lies on its first line, without the line break. */
function withinLine(text: string, [from, to]: readonly [number, number]): { start: number; end: number } {
  let start = Math.min(from, text.length)
  if (text[start] === '\n' && text[start - 1] === '\r') start -= 1
  let end = start
  while (end < Math.min(to, text.length) && text[end] !== '\n' && text[end] !== '\r') end += 1
  return { start, end }
}

type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'too-large'; readonly start: number; readonly what: string }

function tokensOf(text: string): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let lexemes = 0
  let start = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    start += lexeme.length
    lexemes += 1
    if (parser.stack.length > limits.openCollections) {
      return { kind: 'too-large', start: Math.min(start, text.length), what: 'YAML nested too deeply' }
    }
    if (lexemes > limits.lexemes) {
      return { kind: 'too-large', start: Math.min(start, text.length), what: 'too much YAML' }
    }
  }
  for (const token of parser.end()) tokens.push(token)
  return { kind: 'tokens', tokens }
}

/**
 * Finds what each alias of a file stands for: the last node before it that carries its anchor, also one of an earlier
 * document, since Go's YAML library keeps anchors to the end of the file. One pass, since the YAML library here looks
 * through the whole document for each alias.
 */
function resolveAliases(documents: readonly Document.Parsed[]): Aliases {
  const anchors = new Map<string, YamlNode>()
  const targets = new Map<Alias, YamlNode>()
  const visit = (node: unknown): void => {
    if (isAlias(node)) {
      const target = anchors.get(node.source)
      if (target !== undefined) targets.set(node, target)
      return
    }
    if (isPair(node)) {
      visit(node.key)
      visit(node.value)
      return
    }
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return
    if (node.anchor !== undefined && node.anchor !== '') anchors.set(node.anchor, node)
    if (!isScalar(node)) for (const item of node.items) visit(item)
  }
  for (const { contents } of documents) visit(contents)
  return targets
}
