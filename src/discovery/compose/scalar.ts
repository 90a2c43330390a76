import type { Scalar } from 'yaml'
import type { OffsetMap, Stretch } from './offsets.ts'

/** The stretch of the file that a person edits: within the quotes, below the header of a block scalar. */
export interface ScalarRange {
  readonly start: number
  readonly end: number
}

/** Where the text of a scalar stands in `source`, the whole file. */
export function scalarRange(scalar: Scalar, source: string): ScalarRange {
  const [start, end] = scalar.range ?? [0, 0]
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
      return { start: start + 1, end: Math.max(start + 1, closes(source, start, end) ? end - 1 : end) }
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return blockRange(source, start, end)
    default:
      return { start, end }
  }
}

function closes(source: string, start: number, end: number): boolean {
  return end - start > 1 && source[end - 1] === source[start]
}

function blockRange(source: string, start: number, end: number): ScalarRange {
  const newline = source.indexOf('\n', start)
  if (newline < 0 || newline >= end) return { start: end, end }
  let first = newline + 1
  let last = end
  while (first < last && ' \t\r\n'.includes(source[first] ?? '')) first += 1
  while (last > first && ' \t\r\n'.includes(source[last - 1] ?? '')) last -= 1
  return { start: first, end: last }
}

/** How the value of a scalar lies in its file: exact for each stretch of one line without escapes. */
export function scalarOffsets(scalar: Scalar, value: string, source: string): OffsetMap {
  const range = scalarRange(scalar, source)
  switch (scalar.type) {
    case 'BLOCK_LITERAL':
      return { ...range, stretches: literalStretches(scalar, value, source) }
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE':
    case 'BLOCK_FOLDED':
      return { ...range, stretches: foldedStretches(value, source, range, scalar.type) }
    default:
      return { ...range, stretches: foldedStretches(value, source, range, 'PLAIN') }
  }
}

function literalStretches(scalar: Scalar, value: string, source: string): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  let from = source.indexOf('\n', scalar.range?.[0] ?? 0) + 1
  if (from === 0) return stretches
  for (const line of value.split('\n')) {
    const newline = source.indexOf('\n', from)
    let end = newline < 0 ? source.length : newline
    if (source[end - 1] === '\r') end -= 1
    if (line.length > 0) stretches.push({ at, from: Math.max(from, end - line.length), length: line.length })
    at += line.length + 1
    from = newline < 0 ? source.length : newline + 1
  }
  return stretches
}

type FoldedType = 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_FOLDED'

function foldedStretches(value: string, source: string, range: ScalarRange, type: FoldedType): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const piece of pieces(source, range, type)) {
    if (piece.kind === 'break') {
      while (at < value.length && (value[at] === ' ' || value[at] === '\n' || value[at] === '\t')) at += 1
    } else if (piece.kind === 'escape') {
      at += piece.decoded
    } else {
      const length = piece.end - piece.start
      if (!value.startsWith(source.slice(piece.start, piece.end), at)) return stretches
      stretches.push({ at, from: piece.start, length })
      at += length
    }
  }
  return stretches
}

type Piece =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | { readonly kind: 'break' }
  | { readonly kind: 'escape'; readonly decoded: number }

function* pieces(source: string, range: ScalarRange, type: FoldedType): Generator<Piece> {
  let position = range.start
  while (position < range.end) {
    const newline = source.indexOf('\n', position)
    const end = newline < 0 || newline > range.end ? range.end : newline
    yield* linePieces(source, position, end, end < range.end, type)
    if (end >= range.end) return
    yield { kind: 'break' }
    position = end + 1
    while (position < range.end && ' \t\r\n'.includes(source[position] ?? '')) position += 1
  }
}

function* linePieces(
  source: string,
  start: number,
  end: number,
  folded: boolean,
  type: FoldedType
): Generator<Piece> {
  const escape = type === 'QUOTE_SINGLE' ? "''" : type === 'QUOTE_DOUBLE' ? '\\' : null
  let last = end
  if (folded) while (last > start && ' \t\r'.includes(source[last - 1] ?? '')) last -= 1
  let position = start
  while (position < last) {
    const found = escape === null ? -1 : source.indexOf(escape, position)
    const stop = found < 0 || found >= last ? last : found
    if (type === 'QUOTE_SINGLE' && stop < last) {
      yield { kind: 'text', start: position, end: stop + 1 }
      position = stop + 2
      continue
    }
    if (stop > position) yield { kind: 'text', start: position, end: stop }
    if (stop >= last) return
    const length = escapeLength(source[stop + 1] ?? '')
    yield { kind: 'escape', decoded: decodedLength(source, stop, length) }
    position = stop + length
  }
}

function escapeLength(letter: string): number {
  return { x: 4, u: 6, U: 10 }[letter] ?? 2
}

function decodedLength(source: string, start: number, length: number): number {
  if (length === 10) return Number.parseInt(source.slice(start + 2, start + 10), 16) > 0xffff ? 2 : 1
  return source[start + 1] === '\n' || source[start + 1] === '\r' ? 0 : 1
}
