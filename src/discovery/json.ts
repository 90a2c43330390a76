import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import type { Span } from '../model.ts'
import { finding, type Finding } from '../rules/finding.ts'
import { locateIn } from './position.ts'
import { quoted } from './reading.ts'
import type { Locate } from './types.ts'

/** The text of a JSON value as it stands in the file, and its place; those of a string without its quotes. */
export interface Written {
  readonly span: Span
  readonly written: string
}

/** A string: `text` is its value. */
export interface JsonString extends Written {
  readonly kind: 'string'
  readonly text: string
  /** The place of a stretch of the value; that of the whole string where escapes stand in the way. */
  part(start: number, end: number): Written
}

/** A property of an object with the place of its name. */
export interface JsonProperty {
  readonly key: JsonString
  readonly value: Json
}

/** An object; of a duplicate key the last one counts, name and value. */
export interface JsonObject extends Written {
  readonly kind: 'object'
  readonly properties: ReadonlyMap<string, JsonProperty>
}

export interface JsonArray extends Written {
  readonly kind: 'array'
  readonly items: readonly Json[]
}

/** A number, boolean or null; `written` is its literal. */
export interface JsonLiteral extends Written {
  readonly kind: 'number' | 'boolean' | 'null'
}

/** A value with its place in the file. */
export type Json = JsonString | JsonObject | JsonArray | JsonLiteral

/** What came of reading a JSON text: the values that could be read, even where the text is broken. */
export interface ParsedJson {
  /** `null`: there is no value at all. */
  readonly root: Json | null
  /** One finding for a text that is broken, however often; none for one that is well formed. */
  readonly findings: readonly Finding[]
}

const byteOrderMark = '\uFEFF'

/**
 * Reads the text of `file` as JSON with comments and trailing commas, as the dev container CLI does, or as `strict`
 * JSON. Never throws: a syntax error is an `invalid-configuration` at its exact place.
 */
export function parseJson(file: string, text: string, strict = false): ParsedJson {
  const mark = text.startsWith(byteOrderMark) ? 1 : 0
  const source: Source = { text, mark, locate: locateIn(file, text) }
  const body = text.slice(mark)
  const excess = jsonExcess(body)
  if (excess !== null) return { root: null, findings: [excessFinding(source, file, excess)] }
  const errors: ParseError[] = []
  const tree = parseTree(body, errors, { allowTrailingComma: !strict, disallowComments: strict })
  const error = errors[0]
  return {
    root: tree === undefined ? null : toJson(source, tree),
    findings: error === undefined ? [] : [syntaxFinding(source, file, error)]
  }
}

interface Source {
  readonly text: string
  readonly mark: number
  readonly locate: Locate
}

function toJson(source: Source, node: Node): Json {
  switch (node.type) {
    case 'string':
      return toString(source, node)
    case 'array': {
      const items = (node.children ?? []).map(child => toJson(source, child))
      return { kind: 'array', items, ...written(source, node.offset, node.offset + node.length) }
    }
    case 'object':
      return toObject(source, node)
    default: {
      const kind = node.type === 'number' || node.type === 'boolean' ? node.type : 'null'
      return { kind, ...written(source, node.offset, node.offset + node.length) }
    }
  }
}

function toObject(source: Source, node: Node): JsonObject {
  const properties = new Map<string, JsonProperty>()
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? []
    if (key === undefined || value === undefined) continue
    const name = toString(source, key)
    properties.set(name.text, { key: name, value: toJson(source, value) })
  }
  return { kind: 'object', properties, ...written(source, node.offset, node.offset + node.length) }
}

function toString(source: Source, node: Node): JsonString {
  const start = node.offset + 1
  const ends = node.offset + node.length
  const closed = node.length > 1 && source.text[source.mark + ends - 1] === '"'
  const whole = written(source, start, closed ? ends - 1 : ends)
  const text = String(node.value)
  return {
    kind: 'string',
    text,
    ...whole,
    part: (from, to) => (whole.written === text ? written(source, start + from, start + to) : whole)
  }
}

function written(source: Source, start: number, end: number): Written {
  const from = start + source.mark
  const to = end + source.mark
  return { span: source.locate(from, to), written: source.text.slice(from, to) }
}

const expectations: ReadonlyMap<string, string> = new Map([
  ['InvalidSymbol', 'expected a value or a property name in double quotes'],
  ['InvalidNumberFormat', 'expected a number'],
  ['PropertyNameExpected', 'expected a property name in double quotes'],
  ['ValueExpected', 'expected a value'],
  ['ColonExpected', 'expected a colon after the property name'],
  ['CommaExpected', 'expected a comma before it'],
  ['CloseBraceExpected', 'expected a closing brace `}`'],
  ['CloseBracketExpected', 'expected a closing bracket `]`'],
  ['EndOfFileExpected', 'expected nothing after the first value of the file'],
  ['InvalidCommentToken', 'expected no comment in this file'],
  ['UnexpectedEndOfComment', 'expected the end `*/` of the comment'],
  ['UnexpectedEndOfString', 'expected a closing quote on the same line'],
  ['UnexpectedEndOfNumber', 'expected more digits of the number'],
  ['InvalidUnicode', 'expected four hexadecimal digits after `\\u`'],
  ['InvalidEscapeCharacter', 'expected one of `" \\ / b f n r t u` after the backslash'],
  ['InvalidCharacter', 'expected no control character in a string']
])

const longestQuote = 40

function syntaxFinding(source: Source, file: string, error: ParseError): Finding {
  const start = error.offset + source.mark
  const found = source.text.slice(start, start + error.length)
  const shown = found.length > longestQuote ? `${found.slice(0, longestQuote)}…` : found
  const expected = expectations.get(printParseErrorCode(error.error)) ?? 'expected JSON'
  return finding('invalid-configuration', {
    message: `${quoted(file)} is not valid JSON at ${shown === '' ? 'its end' : `\`${shown}\``}: ${expected}.`,
    location: source.locate(start, start + error.length)
  })
}

function excessFinding(source: Source, file: string, { offset, what }: JsonExcess): Finding {
  const start = offset + source.mark
  return finding('limit-reached', {
    message: `${quoted(file)} ${what}, and was not read.`,
    location: source.locate(start, start + 1)
  })
}

/** Levels of a JSON text that are read: parsers call themselves for each, so that a deeper text could exhaust the stack. */
export const deepestJson = 200

/** Values of a JSON text that are read: each takes several hundred bytes of memory, whatever it takes of the text. */
const mostJsonValues = 200_000

/** Where a JSON text goes beyond what is read, and how, as the rest of a sentence about the file. */
interface JsonExcess {
  readonly offset: number
  readonly what: string
}

/**
 * Where a JSON text, with comments or without, nests deeper or holds more values than is read; `null`: nowhere. Never
 * throws, and holds nothing of the text.
 */
export function jsonExcess(text: string): JsonExcess | null {
  // jsonc-parser's SyntaxKind is a const enum, which isolated modules cannot name: braces and brackets are 1 to 4,
  // the comma is 5, the end is 17.
  const scanner = createScanner(text, true)
  let depth = 0
  let values = 0
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) depth += 1
    if (token === 2 || token === 4) depth -= 1
    if (token === 1 || token === 3 || token === 5) values += 1
    if (depth > deepestJson)
      return { offset: scanner.getTokenOffset(), what: `nests more than ${deepestJson} levels deep` }
    if (values > mostJsonValues)
      return { offset: scanner.getTokenOffset(), what: `holds more than ${mostJsonValues} values` }
  }
  return null
}
