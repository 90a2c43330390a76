import type { Scalar } from 'yaml'
import type { Place } from '../../model.ts'
import type { Locate } from '../types.ts'
import { valueOf } from './interpolation.ts'
import { endOffset, type OffsetMap, placeIn, startOffset, type Stretch } from './source.ts'
import type { Entry, KeyedEntry, Node, TextNode } from './types.ts'

/** The place of a node: a text within its quotes, a collection as it stands. */
export function placeOf(node: Node): Place {
  if (node.kind !== 'text') return placeIn(node.home.source, node.start, node.end)
  if (node.window !== null) return stretchOf(node, 0, node.text.length)
  const { start, end } = scalarRange(node.scalar, node.home.source.text)
  return placeIn(node.home.source, start, end)
}

/** The place of a part of a text's value; where a variable gave it, the place of the variable's use. */
export function stretchOf(node: TextNode, start: number, end: number): Place {
  const [from, to] = offsetsOf(node)(start, end)
  return placeIn(node.home.source, from, to)
}

/** Gives the places of parts of a text's value; for many of them. */
export function locateInNode(node: TextNode): Locate {
  const offsets = offsetsOf(node)
  return (start, end) => node.home.source.locate(...offsets(start, end))
}

function offsetsOf(node: TextNode): (start: number, end: number) => [number, number] {
  const value = typeof node.scalar.value === 'string' ? node.scalar.value : ''
  const outer = scalarOffsets(node.scalar, value, node.home.source.text)
  const inner = { stretches: node.stretches, start: 0, end: value.length }
  const shift = node.window?.start ?? 0
  return (start, end) => {
    const from = startOffset(outer, startOffset(inner, shift + start))
    const to = endOffset(outer, endOffset(inner, shift + end))
    return [from, Math.max(from, to)]
  }
}

/** The part of a text from `start` to `end` as a text of its own; known where nothing in it is unknown. */
export function sliceOf(node: TextNode, start: number, end: number): TextNode {
  const text = node.text.slice(start, end)
  const unknown = node.unknown
    .filter(part => part.start < end && part.end > start)
    .map(({ start: from, end: to, reason }) => ({
      start: Math.max(0, from - start),
      end: Math.min(to, end) - start,
      reason
    }))
  const value = valueOf(text, unknown)
  const shift = node.window?.start ?? 0
  return { ...node, type: 'string', value, text, unknown, window: { start: shift + start, end: shift + end } }
}

/** The text with its unknown parts replaced by as many characters that mean nothing to any grammar. */
export function maskedText(node: TextNode): string {
  let masked = ''
  let copied = 0
  for (const { start, end } of node.unknown) {
    masked += node.text.slice(copied, start) + '\uFFFC'.repeat(end - start)
    copied = end
  }
  return masked + node.text.slice(copied)
}

/** The value under `key`, with all places that led to it; `null` when there is none or it is null. */
export function childOf(entry: Entry, key: string): KeyedEntry | null {
  if (entry.value.kind !== 'map') return null
  const found = entry.value.entries.get(key)
  if (found === undefined || found.value.kind === 'null') return null
  return { key: found.key, value: found.value, via: [...entry.via, ...found.via] }
}

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
function scalarOffsets(scalar: Scalar, value: string, source: string): OffsetMap {
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
