import { inOwnWords, type TerminalStyle } from '../../terminal.ts'
import { forTerminal } from '../untrusted/terminal.ts'

/** The mark of what was cut. */
export function cutMark(style: TerminalStyle): string {
  return inOwnWords(style, '…')
}

/** A sentence of ours, which may quote what stands in a file, for the terminal. */
export function sentence(text: string, style: TerminalStyle): string {
  return inOwnWords(style, forTerminal(text))
}

/** A text of a file for the terminal, at most `limit` UTF-16 units of it, with a mark where something was cut. */
export function cut(text: string, limit: number, style: TerminalStyle): string {
  if (text.length <= limit) return forTerminal(text)
  const mark = cutMark(style)
  return forTerminal(text.slice(0, limit - mark.length).replace(/[\uD800-\uDBFF]$/, '')) + mark
}
