import { skipSpaces } from './white-space.ts'

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
export function isBlank(text: string, line: SourceLine): boolean {
  return skipSpaces(text, line.start, line.end) === line.end
}

/** BuildKit's scanner refuses a line of more bytes than this. */
export const longestLine = 65_535

/** Whether a line is longer than BuildKit reads. */
export function isTooLong(text: string, line: SourceLine): boolean {
  const units = line.end - line.start
  if (units * 3 <= longestLine) return false
  return units > longestLine || Buffer.byteLength(text.slice(line.start, line.end)) > longestLine
}
