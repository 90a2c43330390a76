import type { Locate } from './types.ts'

const byteOrderMark = '\uFEFF'

/**
 * Gives the places of stretches of `text`, which is the whole of `file`, from UTF-16 offsets: lines end at LF, CRLF or CR, and a byte order mark at the start counts for nothing.
 */
export function locateIn(file: string, text: string): Locate {
  const starts = lineStarts(text)
  const at = (offset: number): { line: number; column: number } => {
    const index = lastAtMost(starts, offset)
    const mark = index === 0 && text.startsWith(byteOrderMark) ? 1 : 0
    return { line: index + 1, column: Math.max(1, offset - (starts[index] ?? 0) - mark + 1) }
  }
  return (start, end) => {
    const from = at(start)
    const to = at(end)
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/**
 * The same for stretches that come in the order of the text: it holds on to no list of lines, which can take several
 * times the memory of the text.
 */
export function locateForward(file: string, text: string): Locate {
  const ends = /\r\n|\n|\r/g
  const nextLine = (): number => (ends.test(text) ? ends.lastIndex : Infinity)
  let line = 1
  let lineStart = text.startsWith(byteOrderMark) ? 1 : 0
  let next = nextLine()
  const advance = (offset: number): { line: number; column: number } => {
    while (next <= offset) {
      line += 1
      lineStart = next
      next = nextLine()
    }
    return { line, column: Math.max(1, offset - lineStart + 1) }
  }
  return (start, end) => {
    const from = advance(start)
    const to = advance(end)
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  }
}

/** In numbers of four bytes: a large text may consist of line ends alone. */
function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024)
  let count = 1
  for (const end = /\r\n|\n|\r/g; end.test(text); count += 1) {
    if (count === starts.length) {
      const more = new Uint32Array(count * 2)
      more.set(starts)
      starts = more
    }
    starts[count] = end.lastIndex
  }
  return starts.subarray(0, count)
}

function lastAtMost(sorted: Uint32Array, value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
