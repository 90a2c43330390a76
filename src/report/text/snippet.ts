import type { Span } from '../../model.ts'
import { columns, displayWidth, paint, takeColumns, type TerminalStyle, type Tone } from '../../terminal.ts'
import { cut, cutMark } from './words.ts'

/** The source line of a span with a caret under it, cut around the span where it is wider than the terminal. */
export function snippet(span: Span, source: string, tone: Tone, style: TerminalStyle): string[] {
  const line = span.line === 1 && source.startsWith('\uFEFF') ? source.slice(1) : source
  const start = Math.min(span.column - 1, line.length)
  const end =
    span.endLine === span.line ? Math.max(start, Math.min(span.endColumn - 1, line.length)) : line.length
  const number = String(span.line)
  const room = columns(style) - number.length - 5
  const { before, marked, after } = fitted(
    shown(line.slice(Math.max(0, start - 400), start), style),
    shown(line.slice(start, end), style),
    shown(line.slice(end), style),
    { room, mark: cutMark(style) }
  )
  const bar = style.unicode ? '│' : '|'
  const caret = '^'.repeat(Math.max(1, displayWidth(marked)))
  const gutter = (text: string): string => paint(style, 'dim', `  ${text} ${bar}`)
  return [
    `${gutter(number)} ${before}${marked}${after}`.trimEnd(),
    `${gutter(' '.repeat(number.length))} ${' '.repeat(displayWidth(before))}${paint(style, tone, caret)}`
  ]
}

function shown(text: string, style: TerminalStyle): string {
  return cut(text.replaceAll('\t', '  '), 400, style)
}

interface Fitted {
  readonly before: string
  readonly marked: string
  readonly after: string
}

interface Room {
  readonly room: number
  /** Stands where something was cut. */
  readonly mark: string
}

function fitted(before: string, marked: string, after: string, { room, mark }: Room): Fitted {
  const kept = displayWidth(marked) > room ? takeColumns(marked, room - mark.length) + mark : marked
  const left = room - displayWidth(kept)
  const head =
    displayWidth(before) > left ? lastColumns(before, Math.min(left, Math.trunc(room / 3)), mark) : before
  const rest = left - displayWidth(head)
  const tail = displayWidth(after) > rest ? firstColumns(after, rest, mark) : after
  return { before: head, marked: kept, after: tail }
}

function firstColumns(text: string, width: number, mark: string): string {
  return width <= mark.length ? '' : takeColumns(text, width - mark.length) + mark
}

function lastColumns(text: string, width: number, mark: string): string {
  if (width <= mark.length) return ''
  const characters = Array.from(text)
  let used = mark.length
  let start = characters.length
  while (start > 0 && used + displayWidth(characters[start - 1] ?? '') <= width) {
    start -= 1
    used += displayWidth(characters[start] ?? '')
  }
  return mark + characters.slice(start).join('')
}
