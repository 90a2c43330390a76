import type { Document } from 'yaml'
import type { Aliases } from './anchors.ts'
import type { ComposeReading } from './compose.ts'
import { Kept } from './kept.ts'
import { limits } from './limits.ts'
import type { LoadedProject } from './loaded.ts'
import type { SourceFile } from './source.ts'

/** A text that was parsed, or why not; places in it are offsets. */
export type ParsedText =
  | {
      readonly kind: 'documents'
      readonly source: SourceFile
      readonly documents: readonly ParsedDocument[]
    }
  | { readonly kind: 'invalid'; readonly start: number; readonly end: number; readonly expected: string }
  | { readonly kind: 'too-large'; readonly start: number; readonly what: string }
  /** The run has parsed as much as it may. */
  | { readonly kind: 'spent' }

/** A YAML document with what the aliases of its file stand for. */
export interface ParsedDocument {
  readonly document: Document.Parsed
  readonly aliases: Aliases
}

/**
 * What the compose projects of one run share: thousands of configurations may name one file. It lives as long as the
 * run does, since files may change between two runs.
 */
export interface ComposeRun {
  readonly parsed: Kept<{ readonly text: string; readonly parsed: ParsedText }>
  readonly projects: Kept<Promise<LoadedProject>>
  /** The answers to whole requests, by what they ask. */
  readonly readings: Map<string, Promise<ComposeReading>>
  /** What is left of the bounds of the whole run; counts down. */
  readonly allowance: { parsedLength: number; convertedNodes: number }
}

/** What a run begins with. */
export function composeRun(): ComposeRun {
  return {
    parsed: new Kept(limits.keptLength),
    projects: new Kept(limits.keptNodes),
    readings: new Map(),
    allowance: { parsedLength: limits.parsedLength, convertedNodes: limits.convertedNodes }
  }
}
