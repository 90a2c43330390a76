import type { Place, Span } from '../../model.ts'
import { locateIn } from '../position.ts'
import type { Locate } from '../types.ts'

/** A file of the project with its text, byte order mark included. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly locate: Locate
  /** What stands at a place of the file. */
  textAt(place: Span): string
}

/** A source file of a text that was read. */
export function sourceFile(path: string, text: string): SourceFile {
  let starts: readonly number[] | null = null
  const offsetAt = (line: number, column: number): number => {
    starts ??= [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length)]
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
    return (starts[line - 1] ?? text.length) + mark + column - 1
  }
  return {
    path,
    text,
    locate: locateIn(path, text),
    textAt: ({ line, column, endLine, endColumn }) =>
      text.slice(offsetAt(line, column), offsetAt(endLine, endColumn))
  }
}

/** The place of a stretch of a file, with what stands there. */
export function placeIn(source: SourceFile, start: number, end: number): Place {
  return { ...source.locate(start, end), text: source.text.slice(start, end) }
}

/** A stretch that stands unchanged in both texts: from `at` in the made text, from `from` in the text it was made of. */
export interface Stretch {
  readonly at: number
  readonly from: number
  readonly length: number
}

/**
 * How a made text (the value of a YAML scalar, the result of an interpolation) lies in the text that it was
 * made of: stretches in order; what lies between two of them was replaced as a whole.
 */
export interface OffsetMap {
  readonly stretches: readonly Stretch[]
  /** Where the text that it was made of starts and ends. */
  readonly start: number
  readonly end: number
}

/** The offset where the character at `index` starts; within a replaced part, where that part starts. */
export function startOffset(map: OffsetMap, index: number): number {
  const found = lastStarting(map.stretches, index)
  if (found === null) return map.start
  return Math.min(found.from + (index - found.at), found.from + found.length)
}

/** The offset where the text before `index` ends; within a replaced part, where that part ends. */
export function endOffset(map: OffsetMap, index: number): number {
  const position = firstEnding(map.stretches, index)
  const found = map.stretches[position]
  if (found === undefined) return map.end
  return found.at < index ? found.from + (index - found.at) : found.from
}

function lastStarting(stretches: readonly Stretch[], index: number): Stretch | null {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.at ?? 0) <= index) low = middle + 1
    else high = middle
  }
  return stretches[low - 1] ?? null
}

function firstEnding(stretches: readonly Stretch[], index: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    const stretch = stretches[middle]
    if (stretch !== undefined && stretch.at + stretch.length < index) low = middle + 1
    else high = middle
  }
  return low
}
