import { forMarkdown, inCodeSpan } from '../untrusted/markdown.ts'

/**
 * A sentence of ours, which may quote what stands in a file, as Markdown: what stands between two backticks is a code
 * span, the rest shows itself. Each part goes through its door, so a backtick from outside can only move where a span ends.
 */
export function words(text: string): string {
  const parts = text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(/(?<!`)`([^`]+)`(?!`)/u)
  const shown = parts.map((part, index) => (index % 2 === 1 ? inCodeSpan(part) : between(part, index === 0)))
  return shown.join('')
}

/** The door takes the spaces at both ends, which part a span from the words beside it. */
function between(part: string, atStart: boolean): string {
  if (part.trim() === '') return part
  const before = part.startsWith(' ') && !atStart ? ' ' : ''
  return before + forMarkdown(part) + (part.endsWith(' ') ? ' ' : '')
}
