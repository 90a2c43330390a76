import type { Place } from '../../model.ts'
import type { Locate } from '../build.ts'
import { locateIn } from '../position.ts'

/** A file of the project with its text, byte order mark included. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly locate: Locate
}

/** A source file of a text that was read. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, locate: locateIn(path, text) }
}

/** The place of a stretch of a file, with what stands there. */
export function placeIn(source: SourceFile, start: number, end: number): Place {
  return { ...source.locate(start, end), text: source.text.slice(start, end) }
}
