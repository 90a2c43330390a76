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

/** A line of the file: offsets of its first unit and of the end of its text, without the line end. */
export interface SourceLine {
  readonly start: number
  readonly end: number
}

/** Reads the lines of a Dockerfile one by one; lines end at LF, and carriage returns before it are left out. */
export interface LineReader {
  next(): SourceLine | null
}

const byteOrderMark = '\uFEFF'

/** A reader over the whole text; a byte order mark at its start is skipped. */
export function readLines(text: string): LineReader {
  let at = text.startsWith(byteOrderMark) ? 1 : 0
  return {
    next: () => {
      if (at >= text.length) return null
      const start = at
      const feed = text.indexOf('\n', at)
      let end = feed === -1 ? text.length : feed
      at = feed === -1 ? text.length : feed + 1
      while (end > start && text.charAt(end - 1) === '\r') end--
      return { start, end }
    }
  }
}

/** Whether a line is a comment: its first unit that is no white space is `#`. */
export function isComment(text: string, line: SourceLine): boolean {
  return (
    text.charAt(skipSpaces(text, line.start, line.end)) === '#' &&
    skipSpaces(text, line.start, line.end) < line.end
  )
}

/** Whether a line holds nothing but white space. */
function isBlank(text: string, line: SourceLine): boolean {
  return skipSpaces(text, line.start, line.end) === line.end
}

/** BuildKit's scanner refuses a line of more bytes than this. */
export const longestLine = 65_535

/** Whether a line is longer than BuildKit reads. */
function isTooLong(text: string, line: SourceLine): boolean {
  const units = line.end - line.start
  if (units * 3 <= longestLine) return false
  return units > longestLine || Buffer.byteLength(text.slice(line.start, line.end)) > longestLine
}

/** White space beyond ASCII as Go's `unicode.IsSpace` has it, by which BuildKit trims and splits: a byte order mark is none. */
const farSpaces = /[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** Whether the UTF-16 unit at `index` is white space to BuildKit. */
export function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return farSpaces.test(text.charAt(index))
}

/** Where the text between two offsets begins once leading white space is left out. */
export function skipSpaces(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isSpaceAt(text, at)) at++
  return at
}

/** Where the text between two offsets ends once trailing white space is left out. */
export function dropSpaces(text: string, from: number, to: number): number {
  let at = to
  while (at > from && isSpaceAt(text, at - 1)) at--
  return at
}

/** Whether the UTF-16 unit at `index` separates the words of an instruction (BuildKit's `[\t\v\f\r ]`). */
export function isSeparatorAt(text: string, index: number): boolean {
  const char = text.charAt(index)
  return char === ' ' || char === '\t' || char === '\v' || char === '\f' || char === '\r'
}
