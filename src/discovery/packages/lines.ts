/** A line, at most the start of it, and the offset at which it begins. */
export interface Line {
  readonly text: string
  readonly start: number
}

/**
 * The lines of a text one by one but for empty ones, each cut after `longest` characters: a list of all may take more
 * memory than the text.
 */
export function* linesOf(text: string, longest: number): Generator<Line> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found
    if (end > start) yield { text: text.slice(start, Math.min(end, start + longest)), start }
    start = end + 1
  }
}
