import { maskedText, placeOf, sliceOf } from './tree.ts'
import type { Entry, KeyedEntry, MapNode, Node, TextNode } from './types.ts'

/** The items of a list, each with all places that led to it. */
export function itemsOf(entry: Entry): readonly Entry[] {
  if (entry.value.kind !== 'list') return []
  return entry.value.items.map(item => ({ value: item.value, via: [...entry.via, ...item.via] }))
}

/** The entries of a map, each with all places that led to it. */
export function entriesOf(entry: Entry): readonly (readonly [string, KeyedEntry])[] {
  if (entry.value.kind !== 'map') return []
  return [...entry.value.entries].map(([key, value]) => [
    key,
    { ...value, via: [...entry.via, ...value.via] }
  ])
}

/** A map of one or more keys that stands where `node` stands. */
export function mapLike(node: Node, entries: ReadonlyMap<string, KeyedEntry>): MapNode {
  const range = node.kind === 'text' ? (node.scalar.range ?? [0, 0]) : [node.start, node.end]
  return { kind: 'map', entries, home: node.home, start: range[0] ?? 0, end: range[1] ?? 0 }
}

/** The long form of `build`: a text is its context. */
export function longBuild(node: Node): Node {
  if (node.kind !== 'text') return node
  return mapLike(node, new Map([['context', { key: placeOf(node), value: node, via: [] }]]))
}

/** The long form of `depends_on`: a list of names says that each is required. */
export function longDependsOn(node: Node): Node {
  if (node.kind !== 'list') return node
  const entries = new Map<string, KeyedEntry>()
  for (const item of node.items) {
    if (item.value.kind !== 'text' || item.value.value.kind !== 'known') continue
    const required = literal(item.value, 'true')
    const value = mapLike(
      item.value,
      new Map([['required', { key: placeOf(item.value), value: required, via: [] }]])
    )
    entries.set(item.value.value.text, { key: placeOf(item.value), value, via: item.via })
  }
  return mapLike(node, entries)
}

function literal(at: TextNode, text: string): TextNode {
  return { ...at, type: 'boolean', value: { kind: 'known', text }, text, unknown: [], places: [] }
}

/** The list form of one path. */
export function longPaths(node: Node): Node {
  if (node.kind !== 'text') return node
  const [start, end] = node.scalar.range ?? [0, 0]
  return { kind: 'list', items: [{ value: node, via: [] }], home: node.home, start, end }
}

/** The map form of a list of `KEY=VALUE`; a key alone has the value null, of a key that stands twice the last counts. */
export function longKeyValues(node: Node): Node {
  if (node.kind !== 'list') return node
  const entries = new Map<string, KeyedEntry>()
  for (const item of node.items) {
    if (item.value.kind !== 'text') continue
    const text = item.value
    const equals = maskedText(text).indexOf('=')
    const name = sliceOf(text, 0, equals < 0 ? text.text.length : equals)
    if (name.value.kind === 'unknown') continue
    const value = equals < 0 ? nullAt(text) : sliceOf(text, equals + 1, text.text.length)
    entries.set(name.text, { key: equals < 0 ? placeOf(text) : placeOf(name), value, via: item.via })
  }
  return mapLike(node, entries)
}

function nullAt(text: TextNode): Node {
  const [start, end] = text.scalar.range ?? [0, 0]
  return { kind: 'null', home: text.home, start, end }
}
