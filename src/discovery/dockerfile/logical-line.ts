import { isBlank, isComment, isTooLong, type LineReader, type SourceLine } from './source-lines.ts'

/** Where a stretch of a logical line stands in the file: from `at` in the line on, at `source` in the file. */
interface Piece {
  readonly at: number
  readonly source: number
}

/** An instruction's text once its continued lines are joined, with the way back to the file. */
export interface LogicalLine {
  readonly text: string
  /** Offsets in the file of the first unit and of the end of the last line. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly tooLong: boolean
}

/** The offset in the file of the unit at `index` of a logical line. */
export function sourceAt(line: LogicalLine, index: number): number {
  let low = 0
  let high = line.pieces.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((line.pieces[middle]?.at ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const piece = line.pieces[low] ?? { at: 0, source: line.start }
  return piece.source + index - piece.at
}

/** The stretch of the file, offsets with the end exclusive, that a stretch of a logical line was read from. */
export function sourceRange(line: LogicalLine, from: number, to: number): { start: number; end: number } {
  if (to <= from) return { start: sourceAt(line, from), end: sourceAt(line, from) }
  return { start: sourceAt(line, from), end: sourceAt(line, to - 1) + 1 }
}

/**
 * Joins the lines that an escape token at their end continues, beginning with `first` from offset `start` on.
 * Comments and blank lines in between are left out, as BuildKit leaves them out, and do not end the instruction.
 */
export function joinLines(
  text: string,
  first: SourceLine,
  start: number,
  reader: LineReader,
  escape: string
): LogicalLine {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0
  let end = first.end
  let tooLong = isTooLong(text, first)
  const add = (from: number, line: SourceLine): boolean => {
    const stop = continuationAt(text, from, line.end, escape)
    const part = text.slice(from, stop ?? line.end)
    pieces.push({ at: length, source: from })
    parts.push(part)
    length += part.length
    end = line.end
    return stop !== null
  }
  let continued = add(start, first)
  while (continued) {
    const line = reader.next()
    if (line === null) break
    tooLong ||= isTooLong(text, line)
    if (isComment(text, line) || isBlank(text, line)) continue
    continued = add(line.start, line)
  }
  return { text: parts.join(''), start, end, pieces, tooLong }
}

/**
 * The offset of the escape token that continues a line, or `null`: it is the last unit but for spaces and tabs,
 * and no escape token stands before it (two of them, or three, continue nothing).
 */
function continuationAt(text: string, from: number, to: number, escape: string): number | null {
  let at = to - 1
  while (at >= from && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at--
  if (at < from || text.charAt(at) !== escape) return null
  return at > from && text.charAt(at - 1) === escape ? null : at
}
