import { nearest } from '../../rules/nearest.ts'
import type { Flag, Stretch } from './instruction.ts'

/** One `key=value` of a mount, the key in lower case; `value` is `null` without an equals sign. */
interface Field {
  readonly key: string
  readonly value: Stretch | null
  readonly whole: Stretch
}

/** A `--mount`; `broken`: BuildKit cannot split it into fields, and stops before it builds anything. */
export type Mount =
  | { readonly kind: 'broken'; readonly message: string }
  | {
      readonly kind: 'mount'
      /** What it takes files from; `null`: it names nothing. */
      readonly from: Stretch | null
      /** Why BuildKit stops once it runs the instruction. */
      readonly refusal: Refusal | null
    }

/** Reads `RUN --mount=…`: comma-separated `key=value` fields, keys in any case, the last `from` counts. */
export function readMount(flag: Flag): Mount {
  const parts = splitFields({ text: flag.value ?? '', indices: flag.indices })
  if (parts === null)
    return { kind: 'broken', message: `The mount "${flag.value ?? ''}" has a quote in the wrong place.` }
  const fields = parts.map(fieldOf)
  const from = fields.findLast(({ key, value }) => key === 'from' && value !== null)?.value ?? null
  return { kind: 'mount', from: from?.text === '' ? null : from, refusal: mountRefusal(fields) }
}

function fieldOf(whole: Stretch): Field {
  const equals = whole.text.indexOf('=')
  if (equals === -1) return { key: whole.text.toLowerCase(), value: null, whole }
  const key = whole.text.slice(0, equals).toLowerCase()
  return { key, value: cutStretch(whole, equals + 1, whole.text.length), whole }
}

function cutStretch(stretch: Stretch, from: number, to: number): Stretch {
  return { text: stretch.text.slice(from, to), indices: stretch.indices.slice(from, to) }
}

/** The fields of a line of comma-separated values, or `null` where a quote stands inside a plain field or has no partner. */
function splitFields(line: Stretch): Stretch[] | null {
  const fields: Stretch[] = []
  let at = 0
  for (;;) {
    const isQuoted = line.text.charAt(at) === '"'
    const field = isQuoted ? quotedField(line, at) : plainField(line, at)
    if (field === null) return null
    fields.push(field.stretch)
    if (field.end >= line.text.length) return fields
    at = field.end + 1
  }
}

function plainField(line: Stretch, from: number): { stretch: Stretch; end: number } | null {
  const comma = line.text.indexOf(',', from)
  const end = comma === -1 ? line.text.length : comma
  const stretch = cutStretch(line, from, end)
  return stretch.text.includes('"') ? null : { stretch, end }
}

/** Within quotes a doubled quote stands for one; a comma or the end must follow the closing quote. */
function quotedField(line: Stretch, from: number): { stretch: Stretch; end: number } | null {
  const units: string[] = []
  const indices: number[] = []
  for (let at = from + 1; at < line.text.length; at++) {
    const char = line.text.charAt(at)
    if (char === '"') {
      const next = line.text.charAt(at + 1)
      if (next === '' || next === ',') return { stretch: { text: units.join(''), indices }, end: at + 1 }
      if (next !== '"') return null
      at++
    }
    units.push(char)
    indices.push(line.indices[at] ?? 0)
  }
  return null
}

/** Why BuildKit refuses a mount, and the part of it that it refuses. */
interface Refusal {
  readonly message: string
  readonly at: Stretch
}

/**
 * What BuildKit refuses of a mount when it runs the instruction (`instructions/commands_runmount.go`, `parseMount`), or
 * `null`. A value with a variable, a quote or an escape in it may become anything, and is not judged.
 */
function mountRefusal(fields: readonly Field[]): Refusal | null {
  const state: State = { type: 'bind', given: new Map() }
  for (const field of fields) {
    const message = field.value === null ? bareRefusal(field, state) : valueRefusal(field, field.value, state)
    if (message !== null) return { message, at: field.whole }
  }
  return wholeRefusal(state)
}

interface State {
  /** `null`: a value that is not judged gives it. */
  type: string | null
  /** The fields with a value that is not empty, by key; of synonyms by the usual one. */
  readonly given: Map<string, Field>
}

const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh']
const sharings = ['shared', 'private', 'locked']
const switches = new Set(['readonly', 'ro', 'readwrite', 'rw'])
const usualKeys =
  'type from source target readonly readwrite id sharing required size mode uid gid env'.split(' ')
const synonyms = new Map([
  ['src', 'source'],
  ['dst', 'target'],
  ['destination', 'target'],
  ['ro', 'readonly'],
  ['rw', 'readwrite']
])
const keys = [...usualKeys, ...synonyms.keys()]

/** The types that a key belongs to, where BuildKit looks for it at the key itself: the type must come before. */
const typesOf: ReadonlyMap<string, readonly string[]> = new Map([
  ['required', ['secret', 'ssh']],
  ['size', ['tmpfs']]
])

function bareRefusal({ key, whole }: Field, state: State): string | null {
  if (switches.has(key)) return null
  if (key === 'required') return typeRefusal(key, state)
  return keys.includes(key)
    ? `"${key}" of a mount has no value: ${key}=… was expected.`
    : unexpected(key, whole)
}

function valueRefusal(field: Field, value: Stretch, state: State): string | null {
  const { key, whole } = field
  if (!keys.includes(key)) return unexpected(key, whole)
  const isJudged = !/[$'"\\`]/.test(value.text)
  if (value.text !== '' || !isJudged) state.given.set(synonyms.get(key) ?? key, field)
  if (key === 'type') state.type = isJudged ? value.text.toLowerCase() : null
  return typeRefusal(key, state) ?? (isJudged ? formRefusal(key, value.text) : null)
}

function typeRefusal(key: string, { type }: State): string | null {
  const allowed = typesOf.get(key)
  if (allowed === undefined || type === null || allowed.includes(type)) return null
  const wanted = allowed.map(word => `type=${word}`).join(' or ')
  return `A mount of the type ${type} has no "${key}": ${wanted} was expected before it.`
}

function formRefusal(key: string, text: string): string | null {
  if (key === 'type') return wordRefusal('type of a mount', text, types)
  if (key === 'sharing') return wordRefusal('way to share a cache', text, sharings)
  const form = forms.get(key)
  if (form === undefined || form.pattern.test(text)) return null
  return `"${key}" of a mount is "${text.slice(0, 100)}": ${form.expected} was expected.`
}

const trueOrFalse = { pattern: /^(?:[01tTfF]|true|True|TRUE|false|False|FALSE)$/, expected: 'true or false' }
const number = { pattern: /^[0-9]+$/, expected: 'a number' }
const forms = new Map([
  ...[...switches, 'required'].map(key => [key, trueOrFalse] as const),
  ['mode', { pattern: /^[0-7]+$/, expected: 'an octal number like 0755' }],
  ['uid', number],
  ['gid', number]
])

function wordRefusal(what: string, text: string, words: readonly string[]): string | null {
  if (words.includes(text.toLowerCase())) return null
  return `"${text.slice(0, 100)}" is not a valid ${what}: ${expectedOf(text, words, words)} was expected.`
}

function unexpected(key: string, { text }: Stretch): string {
  return `"${text.slice(0, 100)}" is nothing that a mount has: ${expectedOf(key, keys, usualKeys)} was expected.`
}

function expectedOf(written: string, words: readonly string[], shown: readonly string[]): string {
  const meant = nearest(written, words)
  return meant === null ? `one of ${shown.join(', ')}` : `"${meant}"`
}

/** What does not go together, wherever it stands. */
function wholeRefusal({ type, given }: State): Refusal | null {
  if (type === null) return null
  const isSecret = type === 'secret'
  const excluded = [
    ...(type === 'bind' || type === 'tmpfs' ? ['mode', 'uid', 'gid'] : []),
    ...(isSecret ? ['from'] : []),
    ...(type === 'cache' ? [] : ['sharing'])
  ]
  const found = excluded.flatMap(key => given.get(key) ?? [])[0]
  if (found !== undefined)
    return { message: `A mount of the type ${type} has no "${found.key}": leave it out.`, at: found.whole }
  const typeField = given.get('type')
  if (isSecret && typeField !== undefined && !['source', 'target', 'id'].some(key => given.has(key)))
    return { message: 'A mount of the type secret names none: id=… was expected.', at: typeField.whole }
  const id = given.get('id')
  if (isSecret && id !== undefined && given.has('source'))
    return {
      message: 'A mount of the type secret has both "source" and "id": one of them was expected.',
      at: id.whole
    }
  return null
}
