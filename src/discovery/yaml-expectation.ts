import type { ErrorCode } from 'yaml'

/** What YAML expects at a place where the parser found a fault, as a clause; each code of the parser has one. */
const expectations: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'expected an alias without a tag or anchor',
  BAD_ALIAS: 'expected an alias of an anchor that stands above it',
  BAD_COLLECTION_TYPE: 'expected a collection of the type that its tag names',
  BAD_DIRECTIVE: 'expected a directive that YAML knows, like `%YAML 1.2`',
  BAD_DQ_ESCAPE: 'expected an escape that YAML knows after the backslash',
  BAD_INDENT: 'expected the indentation of the lines around it',
  BAD_PROP_ORDER: 'expected the tag or anchor on the line of its value',
  BAD_SCALAR_START: 'expected quotes around a value that begins with this character',
  BLOCK_AS_IMPLICIT_KEY: 'expected a key and its value on lines of their own',
  BLOCK_IN_FLOW: 'expected a closing bracket before a block begins',
  DUPLICATE_KEY: 'expected each key once',
  IMPOSSIBLE: 'expected YAML',
  KEY_OVER_1024_CHARS: 'expected a key of at most 1,024 characters, with its colon on the same line',
  MISSING_CHAR: 'expected a colon, comma, space, quote or closing bracket that is missing',
  MULTILINE_IMPLICIT_KEY: 'expected a key with its colon on one line',
  MULTIPLE_ANCHORS: 'expected one anchor',
  MULTIPLE_DOCS: 'expected one document in the file',
  MULTIPLE_TAGS: 'expected one tag',
  NON_STRING_KEY: 'expected text as the key',
  TAB_AS_INDENT: 'expected spaces, since tabs do not indent',
  TAG_RESOLVE_FAILED: 'expected a value that fits its tag, and a tag that YAML knows',
  UNEXPECTED_TOKEN: 'expected the next key, list entry or end of the file',
  RESOURCE_EXHAUSTION: 'expected less nesting'
}

/** What was expected where the YAML parser found a fault, in words of our own: a clause. */
export function yamlExpectation(code: string): string {
  return Object.hasOwn(expectations, code) ? expectations[code as ErrorCode] : expectations.IMPOSSIBLE
}
