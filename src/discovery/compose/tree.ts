import type { Scalar } from 'yaml'
import type { Place } from '../../model.ts'
import type { Locate, Value } from '../build.ts'
import { endOffset, startOffset, type Stretch } from './offsets.ts'
import { scalarOffsets, scalarRange } from './scalar.ts'
import { placeIn, type SourceFile } from './source.ts'
import { valueOf, type UnknownPart } from './template.ts'

/** A compose file in its surroundings: relative paths that it holds are relative to `folder`. */
export interface Home {
  readonly source: SourceFile
  readonly folder: string
}

/** A text of a compose file after interpolation, or a part of one. */
export interface TextNode {
  readonly kind: 'text'
  readonly type: 'string' | 'number' | 'boolean' | 'timestamp'
  readonly value: Value
  /** The value, an unknown part of it as it is written. */
  readonly text: string
  /** The parts of `text` that are unknown. */
  readonly unknown: readonly UnknownPart[]
  /** Where the variables that it uses are written. */
  readonly places: readonly Place[]
  readonly home: Home
  readonly scalar: Scalar
  readonly stretches: readonly Stretch[]
  /** Where `text` lies in the interpolated scalar; `null`: it is the whole. */
  readonly window: { readonly start: number; readonly end: number } | null
}

/** A value with the places on the way to it that its own position does not tell: aliases, `extends`, `include`. */
export interface Entry {
  readonly value: Node
  readonly via: readonly Place[]
}

/** An entry of a map, with its key. */
export interface KeyedEntry extends Entry {
  readonly key: Place
}

export interface MapNode {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, KeyedEntry>
  readonly home: Home
  readonly start: number
  readonly end: number
}

export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Entry[]
  readonly home: Home
  readonly start: number
  readonly end: number
}

export interface NullNode {
  readonly kind: 'null'
  readonly home: Home
  readonly start: number
  readonly end: number
}

/** A compose file's data with positions: values are interpolated, aliases and merge keys followed. */
export type Node = TextNode | MapNode | ListNode | NullNode

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
