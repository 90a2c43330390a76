import type { Locate } from './build.ts'

const byteOrderMark = '\uFEFF'

/**
 * Gives the places of stretches of `text`, which is the whole of `file`, from UTF-16 offsets
 * (specification 2.3): lines end at LF, CRLF or CR, and a byte order mark at the start counts for nothing.
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

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
