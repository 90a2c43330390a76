import { readSubstitution } from './substitution.ts'
import { isSpaceAt } from './white-space.ts'
import { WordProblem, type Lookup, type WordReading } from './word-reading.ts'
import { LimitMet, longestValue, spend, type Work } from './work.ts'

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
export function expandWord(source: string, escape: string, lookup: Lookup, work: Work): Expansion {
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
  work: Work
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
  work: Work,
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
    spend(reading.work, part.length + 1)
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
    spend(reading.work, part.length + 1)
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
