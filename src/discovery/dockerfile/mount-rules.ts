import { nearest } from '../../nearest.ts'
import type { Field, Stretch } from './mount.ts'

/** Why BuildKit refuses a mount, and the part of it that it refuses. */
export interface Refusal {
  readonly message: string
  readonly at: Stretch
}

/**
 * What BuildKit refuses of a mount when it runs the instruction (`instructions/commands_runmount.go`, `parseMount`), or
 * `null`. A value with a variable, a quote or an escape in it may become anything, and is not judged.
 */
export function mountRefusal(fields: readonly Field[]): Refusal | null {
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
