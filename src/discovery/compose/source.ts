import type { Place, Span } from '../../model.ts'
import type { Locate } from '../build.ts'
import { locateIn } from '../position.ts'

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
