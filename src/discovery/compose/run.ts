import type { Document } from 'yaml'
import { resolveAliases, type Aliases } from './anchors.ts'
import type { ComposeReading } from './compose.ts'
import { parseDocuments } from './documents.ts'
import { Kept } from './kept.ts'
import { limits } from './limits.ts'
import type { LoadedProject } from './loaded.ts'
import { sourceFile, type SourceFile } from './source.ts'

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

/** Parses the compose file of a run, or gives what came of it before. */
export function parseOnce(run: ComposeRun, path: string, text: string): ParsedText {
  const known = run.parsed.get(path)
  if (known?.text === text) return known.parsed
  if (text.length > run.allowance.parsedLength) return { kind: 'spent' }
  run.allowance.parsedLength -= text.length
  const parsed = parse(path, text)
  run.parsed.set(path, { text, parsed }, text.length)
  return parsed
}

function parse(path: string, text: string): ParsedText {
  const parsed = parseDocuments(text)
  if (parsed.kind !== 'documents') return parsed
  const aliases = resolveAliases(parsed.documents)
  const documents = parsed.documents.map(document => ({ document, aliases }))
  return { kind: 'documents', source: sourceFile(path, text), documents }
}
