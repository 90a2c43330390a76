import type { Span } from '../../model.ts'
import { finding, type Finding } from '../../rules/finding.ts'
import { limits } from './limits.ts'
import { childOf, placeOf } from './tree.ts'
import type { Diagnostics, Entry, Node, TextEntry, TextNode } from './types.ts'

/** A collector that continues an earlier one, which stays as it is, or begins empty. */
export function createDiagnostics(earlier?: Diagnostics): Diagnostics {
  const findings = new Map(earlier?.findings.map(one => [keyOf(one), one]))
  const incomplete = new Set(earlier?.incomplete)
  const filesRead = new Set(earlier?.filesRead)
  const limit = (location: Span | null, what: string): void => {
    if (incomplete.has(what)) return
    incomplete.add(what)
    const found = finding('limit-reached', { location, message: what })
    findings.set(keyOf(found), found)
  }
  const keep = (found: Finding): void => {
    const key = keyOf(found)
    if (findings.has(key)) return
    if (findings.size < limits.findings) findings.set(key, found)
    else {
      const what = `More than ${limits.findings} things are wrong with the compose project; the rest is not listed.`
      limit(found.location, what)
    }
  }
  const report: Diagnostics['report'] = (rule, location, message, severity, notes = []) => {
    keep(finding(rule, { location, message, notes, ...(severity && { severity }) }))
  }
  return {
    report,
    limit,
    reportIncomplete: what => void incomplete.add(what),
    recordRead: path => void filesRead.add(path),
    get findings() {
      return [...findings.values()]
    },
    get incomplete() {
      return [...incomplete]
    },
    get filesRead() {
      return [...filesRead]
    }
  }
}

function keyOf({ rule, location, message }: Finding): string {
  return JSON.stringify([rule, location?.file, location?.line, location?.column, message])
}

const forms = { text: 'a single value', map: 'a map', list: 'a list', null: 'nothing' } as const

/** Notes that a property is of the wrong type: `expected` names the right one, as in "a string". */
export function wrongType(diagnostics: Diagnostics, node: Node, property: string, expected: string): void {
  const found = node.kind === 'text' && node.type !== 'string' ? `a ${node.type}` : forms[node.kind]
  diagnostics.report(
    'invalid-configuration',
    placeOf(node),
    `\`${property}\` must be ${expected}, ${found} stands here.`
  )
}

/** The text under `key`; `null` when there is none or, with a finding, it is something else. */
export function textUnder(
  diagnostics: Diagnostics,
  entry: Entry,
  key: string,
  path: string
): TextEntry | null {
  const child = childOf(entry, key)
  if (child === null) return null
  const text = asText(diagnostics, child, `${path}.${key}`)
  return text === null ? null : { ...child, value: text }
}

/** The text that an entry holds; anything else is a finding. */
export function asText(diagnostics: Diagnostics, entry: Entry, property: string): TextNode | null {
  if (entry.value.kind === 'text' && entry.value.type === 'string') return entry.value
  wrongType(diagnostics, entry.value, property, 'a string')
  return null
}

/** The text under `key` where it is known; a variable that no file gives is `unresolved-variable`. */
export function knownUnder(
  diagnostics: Diagnostics,
  entry: Entry,
  key: string,
  path: string
): { readonly text: string; readonly entry: TextEntry } | null {
  const found = textUnder(diagnostics, entry, key, path)
  if (found === null) return null
  const text = knownText(diagnostics, found.value, `${path}.${key}`)
  return text === null ? null : { text, entry: found }
}

/** The value of a text where it is known; a variable that no file gives is `unresolved-variable`. */
export function knownText(diagnostics: Diagnostics, node: TextNode, property: string): string | null {
  if (node.value.kind === 'known') return node.value.text
  const place = placeOf(node)
  const message = `\`${property}\` depends on a value that is not known: ${node.value.reason}.`
  diagnostics.report('unresolved-variable', place, message)
  return null
}

/** A text of a list, with where it stands. */
export interface ListedText {
  readonly text: string
  readonly node: TextNode
}

/** The texts of the list under `key`, as far as they are known. */
export function knownTextsUnder(
  diagnostics: Diagnostics,
  entry: Entry,
  key: string,
  path: string
): readonly ListedText[] {
  const list = childOf(entry, key)
  if (list === null) return []
  const property = `${path}.${key}`
  if (list.value.kind !== 'list') {
    wrongType(diagnostics, list.value, property, 'a list of strings')
    return []
  }
  return list.value.items.flatMap(item => {
    const node = asText(diagnostics, item, property)
    const text = node === null ? null : knownText(diagnostics, node, property)
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
