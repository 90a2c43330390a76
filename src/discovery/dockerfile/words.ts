import type { LogicalLine } from './logical-line.ts'
import { isSeparatorAt, isSpaceAt } from './white-space.ts'

/** A word of an instruction: its text and where it stands in the logical line, quotes and escapes kept. */
export interface Word {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Splits at white space alone, as BuildKit splits the arguments of FROM, COPY and EXPOSE: quotes hold nothing together. */
export function splitAtSpaces(line: LogicalLine, from: number, to: number): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    const start = at
    while (at < to && !isSeparatorAt(line.text, at)) at++
    if (at > start) words.push({ text: line.text.slice(start, at), from: start, to: at })
    while (at < to && isSeparatorAt(line.text, at)) at++
  }
  return words
}

/** Splits at white space outside of quotes, as BuildKit splits the arguments of ARG, ENV and LABEL (`parseWords`). */
export function splitQuoted(line: LogicalLine, from: number, to: number, escape: string): Word[] {
  const words: Word[] = []
  let at = from
  while (at < to) {
    if (isSpaceAt(line.text, at)) {
      at++
      continue
    }
    const end = quotedWordEnd(line.text, at, to, escape)
    words.push({ text: withoutLastEscape(line.text.slice(at, end), escape), from: at, to: end })
    at = end
  }
  return words
}

function quotedWordEnd(text: string, from: number, to: number, escape: string): number {
  let quote = ''
  let at = from
  for (; at < to; at++) {
    const char = text.charAt(at)
    if (quote === '' && isSpaceAt(text, at)) break
    if (char === escape && quote !== "'") at++
    else if (quote === '' && (char === '"' || char === "'")) quote = char
    else if (char === quote) quote = ''
  }
  return Math.min(at, to)
}

/** An escape token that ends the instruction escapes nothing and is dropped. */
function withoutLastEscape(text: string, escape: string): string {
  let count = 0
  while (count < text.length && text.charAt(text.length - 1 - count) === escape) count++
  return count % 2 === 1 ? text.slice(0, -1) : text
}
