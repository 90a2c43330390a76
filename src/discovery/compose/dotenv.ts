import type { RepositoryFiles } from '../../checkout/files.ts'
import type { Span } from '../../model.ts'
import { outputVariable } from '../lifecycle/workspace.ts'
import { writtenBy } from '../reading.ts'
import { interpolate } from './interpolation.ts'
import { limits } from './limits.ts'
import { readNamed, readOptional } from './read.ts'
import { placeIn, type SourceFile } from './source.ts'
import type { Diagnostics, Environment, Lookup, Variable } from './types.ts'

/** What is wrong in an environment file, and at which offsets. */
export interface DotenvFault {
  readonly kind: 'invalid' | 'too-large'
  readonly start: number
  readonly end: number
  readonly message: string
}

/** The variables of an environment file up to its first fault, and that fault. */
export interface Dotenv {
  readonly variables: ReadonlyMap<string, Variable>
  readonly fault: DotenvFault | null
}

/**
 * Reads an environment file with the grammar of compose-go's `dotenv`: `export`, `KEY=value`, `KEY: value`,
 * quotes over several lines, escapes in double quotes, comments after ` #`, variables outside of single quotes
 * (`outer` before those of the file itself). A key alone takes its value from the environment: no file gives it.
 */
export function parseDotenv(source: SourceFile, outer: Lookup): Dotenv {
  const variables = new Map<string, Variable>()
  const lookup: Lookup = name => outer(name) ?? variables.get(name) ?? null
  const { text } = source
  let position = statementStart(text, text.startsWith('\uFEFF') ? 1 : 0)
  let length = 0
  while (position < text.length) {
    const key = readKey(text, position)
    if (key.kind === 'fault') return { variables, fault: key.fault }
    position = key.next
    if (key.kind === 'key') {
      const value = readValue(source, key.next, lookup)
      if (value.kind === 'fault') return { variables, fault: value.fault }
      variables.set(key.name, value.variable)
      length += value.variable.value.kind === 'known' ? value.variable.value.text.length : 0
      if (length > limits.environmentLength) return { variables, fault: tooLarge(key.next, value.next) }
      position = value.next
    }
    position = statementStart(text, position)
  }
  return { variables, fault: null }
}

interface Fault {
  readonly kind: 'fault'
  readonly fault: DotenvFault
}

function invalid(start: number, end: number, message: string): Fault {
  return { kind: 'fault', fault: { kind: 'invalid', start, end, message } }
}

function tooLarge(start: number, end: number): DotenvFault {
  const message = 'the values of the variables are too long or nested too deeply'
  return { kind: 'too-large', start, end, message }
}

const white = /[\t\n\v\f\r \u0085\p{Z}]/u
const blanks = new Set(['\t', '\v', '\f', '\r', ' ', '\u0085', '\u00A0'])

function statementStart(text: string, start: number): number {
  let position = start
  for (;;) {
    while (position < text.length && white.test(text[position] ?? '')) position += 1
    if (text[position] !== '#') return position
    const newline = text.indexOf('\n', position)
    if (newline < 0) return text.length
    position = newline
  }
}

function skipBlanks(text: string, start: number): number {
  let position = start
  while (blanks.has(text[position] ?? '')) position += 1
  return position
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && white.test(text[last - 1] ?? '')) last -= 1
  return last
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline < 0 ? text.length : newline
}

type Key =
  | { readonly kind: 'key'; readonly name: string; readonly next: number }
  | { readonly kind: 'alone'; readonly next: number }
  | Fault

const exported = /export(?=[\t\n\f\r ])/y
const nameCharacter = /[\p{L}\p{N}_.[\]-]/u

function readKey(text: string, statement: number): Key {
  exported.lastIndex = statement
  const start = exported.test(text) ? skipBlanks(text, statement + 'export'.length) : statement
  let position = start
  while (position < text.length) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0)
    if (character === '=' || character === ':' || character === '\n') return keyUpTo(text, start, position)
    if (!blanks.has(character) && !nameCharacter.test(character)) {
      const message = `"${character}" cannot stand in the name of a variable; expected KEY=value`
      return invalid(start, trimmedEnd(text, start, lineEnd(text, position)), message)
    }
    position += character.length
  }
  return { kind: 'key', name: '', next: start }
}

function keyUpTo(text: string, start: number, end: number): Key {
  const last = trimmedEnd(text, start, end)
  const name = text.slice(start, last)
  if (name.includes(' ')) {
    return invalid(
      start,
      last,
      `the name of a variable cannot hold a space; expected KEY=value, found "${name}"`
    )
  }
  const next = skipBlanks(text, end + 1)
  return text[end] === '\n' ? { kind: 'alone', next } : { kind: 'key', name, next }
}

type ReadValue = { readonly kind: 'value'; readonly variable: Variable; readonly next: number } | Fault

function readValue(source: SourceFile, start: number, lookup: Lookup): ReadValue {
  const quote = source.text[start]
  return quote === '"' || quote === "'"
    ? readQuoted(source, start, quote, lookup)
    : readBare(source, start, lookup)
}

function readBare(source: SourceFile, start: number, lookup: Lookup): ReadValue {
  const newline = lineEnd(source.text, start)
  const comment = source.text.slice(start, newline).indexOf(' #')
  const end = trimmedEnd(source.text, start, comment < 0 ? newline : start + comment)
  return expanded(source, { start, end, next: newline + 1 }, source.text.slice(start, end), lookup)
}

function readQuoted(source: SourceFile, start: number, quote: string, lookup: Lookup): ReadValue {
  const { text } = source
  const parts: string[] = []
  let copied = start + 1
  for (let position = start + 1; position < text.length; position += 1) {
    if (text[position] === '\\') {
      position += 1
      if (text[position] === quote) {
        parts.push(text.slice(copied, position - 1))
        copied = position
      }
    } else if (text[position] === quote) {
      const value = parts.join('') + text.slice(copied, position)
      const range = { start: start + 1, end: position, next: position + 1 }
      if (quote === '"') return expanded(source, range, unescaped(value), lookup)
      const places = [placeIn(source, range.start, range.end)]
      return { kind: 'value', variable: { value: { kind: 'known', text: value }, places }, next: range.next }
    }
  }
  const end = trimmedEnd(text, start, lineEnd(text, start))
  return invalid(start, end, `the quote ${quote} is not closed`)
}

interface ValueRange {
  readonly start: number
  readonly end: number
  readonly next: number
}

function expanded(source: SourceFile, range: ValueRange, text: string, lookup: Lookup): ReadValue {
  const answer = interpolate(text, lookup)
  const { start, end, next } = range
  if (answer.kind === 'invalid') {
    return invalid(start, end, 'the variable is not written as compose reads it; a plain $ is written $$')
  }
  if (answer.kind === 'too-large') {
    return { kind: 'fault', fault: tooLarge(start, end) }
  }
  const places = [placeIn(source, start, end), ...answer.places]
  return { kind: 'value', variable: { value: answer.value, places }, next }
}

const escapes = new Map([
  ['a', '\u0007'],
  ['b', '\b'],
  ['c', '\\c'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['"', '"'],
  ['\\', '\\'],
  ['$', '$$']
])

function unescaped(value: string): string {
  return value.replace(/\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g, (match, letter?: string, octal?: string) => {
    if (letter !== undefined) return escapes.get(letter) ?? match
    const code = /^[0-7]{3}$/.test(octal ?? '') ? Number.parseInt(octal ?? '', 8) : 256
    return code < 256 ? String.fromCharCode(code) : match
  })
}

/** An environment file: `optional` ones are used only if they are there, the others are named at `place`. */
export interface EnvironmentFile {
  readonly path: string
  readonly place: Span
  readonly optional: boolean
}

/**
 * Adds the variables of environment files to those of `outer`, which win, as compose does it for a project and
 * for an `include` (compose-go `dotenv.GetEnvFromFile`): of two files the later wins.
 */
export async function readEnvironment(
  files: RepositoryFiles,
  diagnostics: Diagnostics,
  named: readonly EnvironmentFile[],
  outer: Environment
): Promise<Environment> {
  const own = new Map<string, Variable>()
  for (const file of named) {
    const read = file.optional ? readOptional : readNamed
    const source = await read(files, diagnostics, file.path, file.place, 'The environment file')
    if (source === null) {
      const answer = await files.read(file.path)
      const writer = answer.kind === 'missing' ? answer.writer : undefined
      if (writer !== undefined) own.set(anyName, openVariable(file.path, writer))
      continue
    }
    for (const [name, variable] of parseWith(source, diagnostics, outer, own)) own.set(name, variable)
  }
  return new Map([...own, ...outer])
}

// No variable has this name: it stands for every one that no other file gives.
const anyName = ''

function openVariable(path: string, writer: string): Variable {
  const reason = `\`${path}\` is not in the repository, and ${writtenBy(writer)}`
  return { value: { kind: 'unknown', reason }, places: [] }
}

/** The variable of a name; `null`: no file gives it, nor may one that is not known. */
export function variableOf(environment: Environment, name: string): Variable | null {
  return environment.get(name) ?? environment.get(anyName) ?? null
}

const printed: Variable = {
  value: {
    kind: 'unknown',
    reason: 'the value is written by `initializeCommand` from the output of a command'
  },
  places: []
}

function parseWith(
  source: SourceFile,
  diagnostics: Diagnostics,
  outer: Environment,
  own: Environment
): ReadonlyMap<string, Variable> {
  const { variables, fault } = parseDotenv(
    source,
    name => outer.get(name) ?? own.get(name) ?? (name === outputVariable ? printed : null)
  )
  if (fault !== null) {
    const span = source.locate(fault.start, fault.end)
    if (fault.kind === 'invalid') {
      diagnostics.report(
        'invalid-configuration',
        span,
        `The environment file \`${source.path}\` cannot be read: ${fault.message}.`
      )
    } else {
      diagnostics.limit(
        span,
        `The environment file \`${source.path}\` was not read to its end: ${fault.message}.`
      )
    }
  }
  return variables
}
