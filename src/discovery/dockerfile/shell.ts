import type { Value } from '../types.ts'
import { isSpaceAt } from './lines.ts'
import { cutEnd, cutStart, parsePattern, type Pattern, replaceMatches } from './pattern.ts'
import { deepestNesting, LimitMet, longestValue, useAllowance, type WorkAllowance } from './limits.ts'

/** What became of a word whose variables were replaced. */
export type Expansion =
  | {
      readonly kind: 'known'
      readonly text: string
      /** The variables that have a value, and those that have none, in the order in which they are named. */
      readonly used: readonly string[]
      readonly unset: readonly string[]
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly used: readonly string[] }
  /** BuildKit stops here; the message says what it finds. */
  | { readonly kind: 'wrong'; readonly message: string }
  | { readonly kind: 'limit' }

/**
 * Replaces the variables of a word and takes its quotes and escapes away, as BuildKit's `shell/lex.go` does
 * (`$x`, `${x}`, the modifiers `:-` `-` `:+` `+` `:?` `?` `#` `##` `%` `%%` `/` `//`, words within words).
 */
export function expandWord(source: string, escape: string, lookup: Lookup, work: WorkAllowance): Expansion {
  if (plainText.test(source)) return { kind: 'known', text: source, used: [], unset: [] }
  const reading = newReading(source, escape, lookup, work, false)
  try {
    const text = readUntilStop(reading, null, false)
    const used = [...reading.used]
    if (reading.unknown !== null) return { kind: 'unknown', reason: reading.unknown, used }
    return { kind: 'known', text, used, unset: [...reading.unset] }
  } catch (problem) {
    if (problem instanceof WordProblem) return { kind: 'wrong', message: problem.message }
    if (problem instanceof LimitMet) return { kind: 'limit' }
    throw problem
  }
}

/** A text in which nothing is to be replaced or taken away, whatever the escape token is. */
const plainText = /^[^$'"\\`]*$/

/**
 * Splits a text into words with every variable left as it is; `raw` keeps the quotes and escapes too.
 * `null` where BuildKit finds an error, such as a quote without its partner.
 */
export function splitWords(
  source: string,
  raw: 'quotes' | 'quotes-and-escapes' | 'nothing',
  work: WorkAllowance
): string[] | null {
  const reading = newReading(source, '\\', () => 'unset', work, true, raw !== 'nothing')
  try {
    readUntilStop(reading, null, raw === 'quotes-and-escapes')
    endWord(reading)
    return reading.words
  } catch (problem) {
    if (problem instanceof WordProblem || problem instanceof LimitMet) return null
    throw problem
  }
}

function newReading(
  source: string,
  escape: string,
  lookup: Lookup,
  work: WorkAllowance,
  keepUnset: boolean,
  rawQuotes = false
): WordReading {
  return {
    source,
    at: 0,
    escape,
    rawEscapes: false,
    rawQuotes,
    keepUnset,
    lookup,
    used: new Set(),
    unset: new Set(),
    unknown: null,
    depth: 0,
    work,
    words: [],
    word: null,
    readInner: (reading, stop, rawEscapes) => {
      const outer = reading.word
      const count = reading.words.length
      const text = readUntilStop(reading, stop, rawEscapes)
      reading.words.length = count
      reading.word = outer
      return text
    }
  }
}

function readUntilStop(reading: WordReading, stop: string | null, rawEscapes: boolean): string {
  const before = reading.rawEscapes
  reading.rawEscapes = rawEscapes
  let result = ''
  while (reading.at < reading.source.length) {
    const char = reading.source.charAt(reading.at)
    if (char === stop) {
      reading.at++
      reading.rawEscapes = before
      return result
    }
    const part = readPart(reading, char)
    useAllowance(reading.work, part.length + 1)
    result += part
    if (result.length > reading.source.length + longestValue) throw new LimitMet()
  }
  if (stop !== null) throw new WordProblem(`"${stop}" is missing`)
  reading.rawEscapes = before
  return result
}

function readPart(reading: WordReading, char: string): string {
  if (char === '$') return splitInto(reading, readSubstitution(reading))
  if (char === "'") return keepTogether(reading, readSingleQuotes(reading))
  if (char === '"') return keepTogether(reading, readDoubleQuotes(reading))
  if (char === '<') return keepTogether(reading, readHeredocMark(reading))
  reading.at++
  if (char !== reading.escape) return splitInto(reading, char)
  const escaped = reading.source.charAt(reading.at++)
  return keepTogether(reading, reading.rawEscapes ? char + escaped : escaped)
}

function splitInto(reading: WordReading, text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (isSpaceAt(text, at)) endWord(reading)
    else reading.word = (reading.word ?? '') + text.charAt(at)
  }
  return text
}

function keepTogether(reading: WordReading, text: string): string {
  reading.word = (reading.word ?? '') + text
  return text
}

/** A word of no text at all, such as a pair of quotes, is not counted: BuildKit drops it too. */
function endWord(reading: WordReading): void {
  if (reading.word !== null && reading.word !== '') {
    reading.words.push(reading.word)
    reading.word = null
  }
}

function readSingleQuotes(reading: WordReading): string {
  const close = reading.source.indexOf("'", reading.at + 1)
  if (close === -1) throw new WordProblem('a single quote has no partner')
  const inner = reading.source.slice(reading.at + 1, close)
  reading.at = close + 1
  return reading.rawQuotes ? `'${inner}'` : inner
}

function readDoubleQuotes(reading: WordReading): string {
  let result = reading.rawQuotes ? '"' : ''
  reading.at++
  while (reading.at < reading.source.length) {
    const char = reading.source.charAt(reading.at)
    if (char === '"') {
      reading.at++
      return reading.rawQuotes ? `${result}"` : result
    }
    const part = char === '$' ? readSubstitution(reading) : readQuotedUnit(reading, char)
    useAllowance(reading.work, part.length + 1)
    result += part
    if (result.length > reading.source.length + longestValue) throw new LimitMet()
  }
  throw new WordProblem('a double quote has no partner')
}

/** Within double quotes the escape token escapes a double quote, `$` and itself; before anything else it stays. */
function readQuotedUnit(reading: WordReading, char: string): string {
  reading.at++
  if (char !== reading.escape) return char
  const kept = reading.rawEscapes ? char : ''
  if (reading.at >= reading.source.length) return kept
  const next = reading.source.charAt(reading.at)
  if (next !== '"' && next !== '$' && next !== reading.escape) return kept + char
  reading.at++
  return kept + next
}

/** `<<` takes the white space behind it along, so that a heredoc's name stays in one word with it. */
function readHeredocMark(reading: WordReading): string {
  reading.at++
  if (reading.source.charAt(reading.at) !== '<') return '<'
  reading.at++
  const start = reading.at
  while (' \t\r'.includes(reading.source.charAt(reading.at)) && reading.at < reading.source.length)
    reading.at++
  return `<<${reading.source.slice(start, reading.at)}`
}

/** A variable as it is found: an unknown value counts as set, and as neither empty nor full. */
interface Found {
  readonly isSet: boolean
  readonly isUnknown: boolean
  readonly text: string
}

/** Reads `$x` or `${x…}`, the reading standing on the dollar sign, and gives what takes its place. */
function readSubstitution(reading: WordReading): string {
  reading.at++
  if (peek(reading) !== '{') {
    const name = readName(reading)
    return name === '' ? '$' : plain(reading, name, `$${name}`)
  }
  reading.at++
  if (peek(reading) === '') throw new WordProblem('"}" is missing')
  if ('{}:'.includes(peek(reading))) throw new WordProblem('there is no name between "${" and "}"')
  if (++reading.depth > deepestNesting) throw new LimitMet()
  const text = readBraced(reading, readName(reading))
  reading.depth--
  return text
}

function readBraced(reading: WordReading, name: string): string {
  const sign = take(reading)
  if (sign === '}') return plain(reading, name, `\${${name}}`)
  if (sign === '/') return replace(reading, name)
  if (sign === ':') return conditional(reading, name, take(reading), true)
  if ('+-?'.includes(sign) && sign !== '') return conditional(reading, name, sign, false)
  if (sign === '#' || sign === '%') return cut(reading, name, sign)
  throw new WordProblem(sign === '' ? '"}" is missing' : `"${sign}" is not a valid modifier of \${${name}…}`)
}

function plain(reading: WordReading, name: string, written: string): string {
  const found = find(reading, name)
  return !found.isSet && reading.keepUnset ? written : found.text
}

function conditional(reading: WordReading, name: string, sign: string, emptyIsUnset: boolean): string {
  const word = reading.readInner(reading, '}', false)
  const modifier = (emptyIsUnset ? ':' : '') + sign
  if (!'+-?'.includes(sign) || sign === '')
    throw new WordProblem(`"${modifier}" is not a valid modifier of \${${name}…}`)
  const found = find(reading, name)
  if (!found.isSet && reading.keepUnset) return `\${${name}${modifier}${word}}`
  const counts = found.isSet && !(emptyIsUnset && found.text === '' && !found.isUnknown)
  if (sign === '-') return counts ? found.text : word
  if (sign === '+') return counts ? word : ''
  if (counts) return found.text
  throw new WordProblem(
    `${name}: ${word === '' ? `is not allowed to be ${found.isSet ? 'empty' : 'unset'}` : word}`
  )
}

function cut(reading: WordReading, name: string, sign: '#' | '%'): string {
  const word = reading.readInner(reading, '}', true)
  const found = find(reading, name)
  if (!found.isSet && reading.keepUnset) return `\${${name}${sign}${word}}`
  const longest = word.startsWith(sign)
  const pattern = patternOf(longest ? word.slice(1) : word)
  const cutter = sign === '#' ? cutStart : cutEnd
  return cutter(found.text, pattern, longest, reading.work)
}

function replace(reading: WordReading, name: string): string {
  const every = peek(reading) === '/'
  if (every) reading.at++
  const written = reading.readInner(reading, '/', true)
  const replacement = reading.readInner(reading, '}', true)
  const found = find(reading, name)
  if (!found.isSet && reading.keepUnset) return `\${${name}/${written}/${replacement}}`
  return replaceMatches(found.text, patternOf(written), replacement, every, reading.work)
}

function patternOf(text: string): Pattern {
  const pattern = parsePattern(text)
  if (pattern === null) throw new WordProblem(`the pattern "${text}" escapes what needs no escape`)
  return pattern
}

function find(reading: WordReading, name: string): Found {
  const value = reading.lookup(name)
  if (value === 'unset') {
    reading.unset.add(name)
    return { isSet: false, isUnknown: false, text: '' }
  }
  reading.used.add(name)
  if (value.kind === 'known') return { isSet: true, isUnknown: false, text: value.text }
  reading.unknown ??= value.reason
  return { isSet: true, isUnknown: true, text: '' }
}

const digits = /\p{Nd}+/uy
const letters = /[\p{L}\p{Nd}_]+/uy

/** A name: digits alone, one of the shell's special parameters, or letters, digits and underscores. */
function readName(reading: WordReading): string {
  const first = peek(reading)
  const special = first !== '' && '@*#?-$!'.includes(first) ? first : null
  const name = special ?? matchAt(digits, reading) ?? matchAt(letters, reading) ?? ''
  reading.at += name.length
  return name
}

function matchAt(pattern: RegExp, reading: WordReading): string | null {
  const sticky = new RegExp(pattern)
  sticky.lastIndex = reading.at
  return sticky.exec(reading.source)?.[0] ?? null
}

function peek(reading: WordReading): string {
  return reading.source.charAt(reading.at)
}

function take(reading: WordReading): string {
  return reading.source.charAt(reading.at++)
}

/** What stands behind a name; `unset`: nothing gives it a value. */
export type Lookup = (name: string) => Value | 'unset'

/** Thrown where BuildKit refuses a word; it never leaves this folder. */
class WordProblem extends Error {}

/** The state of reading one word. */
interface WordReading {
  readonly source: string
  at: number
  readonly escape: string
  /** Escape tokens stay in the text: in patterns, and where heredocs are looked for. */
  rawEscapes: boolean
  readonly rawQuotes: boolean
  /** A variable without value stays as it is written, instead of becoming empty. */
  readonly keepUnset: boolean
  readonly lookup: Lookup
  readonly used: Set<string>
  readonly unset: Set<string>
  /** The reason of the first variable whose value no file gives. */
  unknown: string | null
  depth: number
  readonly work: WorkAllowance
  /** The text split at white space that is neither quoted nor escaped, and the word that is being read. */
  readonly words: string[]
  word: string | null
  /** Reads a word within a word up to `stop`, which is consumed. */
  readonly readInner: (reading: WordReading, stop: string, rawEscapes: boolean) => string
}
