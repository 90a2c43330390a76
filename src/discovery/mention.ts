import type { Place, Span, UseKind } from '../model.ts'
import type { Value } from './build.ts'
import type { Written } from './json.ts'

/** A place that asks for an image, as one file was read: its reference is not parsed yet. */
export interface ReadMention extends Span {
  readonly kind: UseKind
  readonly written: string
  readonly value: Value
  readonly via: readonly Place[]
  readonly platform: string | null
  readonly required: boolean
  /** The command of `initializeCommand` that may make the image, so that nothing pulls it. */
  readonly mayBeMadeBy?: string
  /** The digest that a lock file adds. */
  readonly lockDigest?: string
  /** The file of a build argument that leaves the value open, where one does. */
  readonly openIn?: string
}

/** A mention at a stretch of a devcontainer.json, with nothing that led there. */
export function mentionAt(kind: UseKind, at: Written, value: Value, required = true): ReadMention {
  return { ...at.span, kind, written: at.written, value, via: [], platform: null, required }
}

/** The place of a text as a step of `via`. */
export function placeOf(at: Written): Place {
  return { ...at.span, text: at.written }
}
