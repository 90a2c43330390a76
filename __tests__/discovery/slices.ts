import type { Span } from '../../src/model.ts'

/** The offset in `text` of a line and column as places have them: a byte order mark counts for nothing. */
export function offsetsOf(text: string): (line: number, column: number) => number {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return (line, column) => {
    const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0
    return (starts[line - 1] ?? Number.NaN) + mark + column - 1
  }
}

/** The text that stands at a place. */
export function sliceAt(text: string, span: Span): string {
  const offset = offsetsOf(text)
  return text.slice(offset(span.line, span.column), offset(span.endLine, span.endColumn))
}
