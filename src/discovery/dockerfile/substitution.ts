import { cutEnd, cutStart, parsePattern, replaceMatches, type Pattern } from './pattern.ts'
import { WordProblem, type WordReading } from './word-reading.ts'
import { deepestNesting, LimitMet } from './work.ts'

/** A variable as it is found: an unknown value counts as set, and as neither empty nor full. */
interface Found {
  readonly isSet: boolean
  readonly isUnknown: boolean
  readonly text: string
}

/** Reads `$x` or `${x…}`, the reading standing on the dollar sign, and gives what takes its place. */
export function readSubstitution(reading: WordReading): string {
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
