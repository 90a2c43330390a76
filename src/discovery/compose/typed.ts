import type { Journal } from './journal.ts'
import { childOf, placeOf, type Entry, type KeyedEntry, type Node, type TextNode } from './tree.ts'

/** A text that a file gives, with the places that led to it. */
export interface TextEntry extends KeyedEntry {
  readonly value: TextNode
}

const forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'nothing' } as const

/** Notes that a property is of the wrong type: `expected` names the right one, as in "a string". */
export function wrongType(journal: Journal, node: Node, property: string, expected: string): void {
  const found = node.kind === 'text' && node.type !== 'string' ? `a ${node.type}` : forms[node.kind]
  journal.find(
    'invalid-configuration',
    placeOf(node),
    `\`${property}\` must be ${expected}, ${found} stands here.`
  )
}

/** The text under `key`; `null` when there is none or, with a finding, it is something else. */
export function textUnder(journal: Journal, entry: Entry, key: string, path: string): TextEntry | null {
  const child = childOf(entry, key)
  if (child === null) return null
  const text = asText(journal, child, `${path}.${key}`)
  return text === null ? null : { ...child, value: text }
}

/** The text that an entry holds; anything else is a finding. */
export function asText(journal: Journal, entry: Entry, property: string): TextNode | null {
  if (entry.value.kind === 'text' && entry.value.type === 'string') return entry.value
  wrongType(journal, entry.value, property, 'a string')
  return null
}

/** The text under `key` where it is known; a variable that no file gives is `unresolved-variable`. */
export function knownUnder(
  journal: Journal,
  entry: Entry,
  key: string,
  path: string
): { readonly text: string; readonly entry: TextEntry } | null {
  const found = textUnder(journal, entry, key, path)
  if (found === null) return null
  const text = knownText(journal, found.value, `${path}.${key}`)
  return text === null ? null : { text, entry: found }
}

/** The value of a text where it is known; a variable that no file gives is `unresolved-variable`. */
export function knownText(journal: Journal, node: TextNode, property: string): string | null {
  if (node.value.kind === 'known') return node.value.text
  const place = placeOf(node)
  const message = `\`${property}\` depends on a value that is not known: ${node.value.reason}.`
  journal.find('unresolved-variable', place, message)
  return null
}

/** A text of a list, with where it stands. */
export interface ListedText {
  readonly text: string
  readonly node: TextNode
}

/** The texts of the list under `key`, as far as they are known. */
export function knownTextsUnder(
  journal: Journal,
  entry: Entry,
  key: string,
  path: string
): readonly ListedText[] {
  const list = childOf(entry, key)
  if (list === null) return []
  const property = `${path}.${key}`
  if (list.value.kind !== 'list') {
    wrongType(journal, list.value, property, 'a list of strings')
    return []
  }
  return list.value.items.flatMap(item => {
    const node = asText(journal, item, property)
    const text = node === null ? null : knownText(journal, node, property)
    return node === null || text === null ? [] : [{ text, node }]
  })
}

/** Whether the value under `key` is false, in one of the words that compose takes for it. */
export function isFalse(entry: Entry, key: string): boolean {
  const found = childOf(entry, key)?.value
  return found?.kind === 'text' && /^(?:false|0|f|no|n|off)$/i.test(found.text)
}

/** Whether there is a value under `key`. */
export function has(entry: Entry, key: string): boolean {
  return childOf(entry, key) !== null
}
