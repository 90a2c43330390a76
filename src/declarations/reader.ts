import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair } from 'yaml'
import type { Locate } from '../discovery/types.ts'
import type { Span } from '../model.ts'
import { nearest } from '../rules/nearest.ts'

/** Something in the configuration file that counts for nothing until it is mended. */
export interface Problem {
  /** Whole sentences: what is wrong, what was expected. */
  readonly message: string
  readonly span: Span
}

/** A text as it is written, white space around it included, with its place. */
export interface Written {
  readonly text: string
  readonly span: Span
}

/** A map of the file: its keys are known and its values still to be read. */
export interface Members {
  readonly span: Span
  /** Whether every key is known: an ignore whose `image` is misspelt must not count for every image. */
  readonly whole: boolean
  readonly values: ReadonlyMap<string, Node>
}

/** The most entries that a list of the configuration file may have. */
export const longestList = 1000

/**
 * Reads typed values out of a parsed YAML document and collects every problem with its place.
 * Each method gives `null` where the value is not what it must be, after the problem was noted.
 */
export interface Reader {
  /** A map with no other keys than these. `what` names it in a sentence: `an entry of \`grants\``. */
  members(node: Node, what: string, keys: readonly string[]): Members | null
  list(node: Node, what: string): readonly Node[] | null
  text(node: Node, what: string): Written | null
  truth(node: Node, what: string): boolean | null
  /** The text of a key that must be there. */
  required(members: Members, key: string, what: string): Written | null
  problem(span: Span, message: string): null
  readonly problems: readonly Problem[]
}

/** Makes the reader of one document. */
export function createReader(document: Document, locate: Locate): Reader {
  const problems: Problem[] = []
  const spanOf = (node: Node): Span => locate(...edges(node))
  const problem = (span: Span, message: string): null => {
    problems.push({ message, span })
    return null
  }
  const target = (node: Node): Node => (isAlias(node) ? (node.resolve(document) ?? node) : node)
  const mismatch = (node: Node, what: string, expected: string): null =>
    problem(spanOf(node), `${what} is ${kindOf(target(node))}; expected ${expected}.`)
  const text = (node: Node, what: string): Written | null => {
    const found = target(node)
    if (!isScalar(found) || typeof found.value !== 'string' || found.value.trim() === '')
      return mismatch(node, what, 'text')
    return { text: found.value, span: spanOf(node) }
  }
  return {
    problems,
    problem,
    text,
    members: (node, what, keys) => {
      const found = target(node)
      if (!isMap<Node>(found)) return mismatch(node, what, `keys (${keys.map(quoted).join(', ')})`)
      const values = new Map<string, Node>()
      for (const pair of found.items) readPair(pair, keys, what, values, { spanOf, problem })
      return { span: spanOf(node), whole: values.size === found.items.length, values }
    },
    list: (node, what) => {
      const found = target(node)
      if (!isSeq<Node>(found)) return mismatch(node, what, 'a list')
      if (found.items.length <= longestList) return found.items
      return problem(spanOf(node), `${what} has more than ${longestList} entries.`)
    },
    truth: (node, what) => {
      const found = target(node)
      if (isScalar(found) && typeof found.value === 'boolean') return found.value
      return mismatch(node, what, '`true` or `false`')
    },
    required: (members, key, what) => {
      const node = members.values.get(key)
      if (node === undefined) return problem(members.span, `${what} has no \`${key}\`.`)
      return text(node, `\`${key}\``)
    }
  }
}

interface Noting {
  readonly spanOf: (node: Node) => Span
  readonly problem: (span: Span, message: string) => null
}

function readPair(
  pair: Pair<Node>,
  keys: readonly string[],
  what: string,
  values: Map<string, Node>,
  { spanOf, problem }: Noting
): void {
  const { key } = pair
  const value = isNode(pair.value) ? pair.value : null
  const name = isScalar(key) ? String(key.value) : ''
  if (!keys.includes(name)) {
    const meant = nearest(name, keys)
    const hint = meant === null ? `expected ${keys.map(quoted).join(', ')}` : `did you mean \`${meant}\`?`
    problem(
      spanOf(key),
      `${what} has the unknown key \`${name.slice(0, 100)}\`; ${hint}${meant === null ? '.' : ''}`
    )
  } else if (value === null) problem(spanOf(key), `\`${name}\` has no value.`)
  else values.set(name, value)
}

function quoted(key: string): string {
  return `\`${key}\``
}

/** The edges of the text itself, without quotes; of a map or list its first entry stands for it. */
function edges(node: Node): [start: number, end: number] {
  const first = firstOf(node)
  if (first !== null) return edges(first)
  const [start, end] = node.range ?? [0, 0]
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
  return isQuoted ? [start + 1, end - 1] : [start, end]
}

function firstOf(node: Node): Node | null {
  if (isMap<Node>(node)) return node.items[0]?.key ?? null
  return isSeq<Node>(node) ? (node.items[0] ?? null) : null
}

function kindOf(node: Node): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  if (!isScalar(node)) return 'an alias of nothing'
  const { value } = node
  if (value === null) return 'empty'
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'text'
  return typeof value === 'boolean' ? 'a truth value' : 'a number'
}
