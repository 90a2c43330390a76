import type { Severity, Span } from '../../model.ts'
import { rulePageUrl } from '../../rules/links.ts'
import { alsoAt, placeText } from '../markdown/findings.ts'
import { type MentionHolder, viaOf } from '../order.ts'
import type { ReportedFinding, SourceLine } from '../report.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { shorten } from '../untrusted/visible.ts'
import { cut, cutMark, firstFixLines, fixLines, hanging, sentence } from './fix.ts'
import {
  columns,
  displayWidth,
  link,
  paint,
  proseColumns,
  takeColumns,
  type TerminalStyle,
  type Tone,
  wrap
} from './layout.ts'

/** How much of a finding is printed. */
export type Detail = 'quiet' | 'normal' | 'verbose'

/** What the lines of a finding need beside it. */
export interface FindingExtras {
  readonly style: TerminalStyle
  readonly sourceLine: SourceLine
  readonly detail: Detail
}

/** The colour of a severity. */
export const tones: Readonly<Record<Severity, Tone>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

/** A finding as compilers print it: place, message and rule, the source line with a caret, how it was reached, what to do. */
export function findingLines(
  finding: ReportedFinding,
  report: MentionHolder,
  { style, sourceLine, detail }: FindingExtras
): string[] {
  const verbose = detail === 'verbose'
  const via = viaOf(report, finding)
  return [
    ...messageLines(finding, style),
    ...sourceLines(finding, sourceLine, style),
    ...(verbose ? via : via.slice(-1)).map(place => viaLine(placeText(place), place.text, style)),
    ...otherPlaces(finding, style, detail),
    ...(verbose ? finding.notes.flatMap(note => hanging('  ', note, style)) : []),
    ...(verbose ? finding.fixes.flatMap(fix => fixLines(fix, style)) : firstFixLines(finding.fixes, style))
  ]
}

function messageLines(finding: ReportedFinding, style: TerminalStyle): string[] {
  const place = placeOf(finding)
  const words = `${place}${finding.severity}: ${sentence(shorten(finding.message, 4_000), style)} [${link(style, finding.rule, rulePageUrl(finding.rule))}]`
  const [first = '', ...rest] = wrap(words, proseColumns(style) - 2)
  return [emphasized(first, place, finding.severity, style), ...rest.map(line => `  ${line}`)]
}

function placeOf(finding: ReportedFinding): string {
  return finding.location === null ? '' : `${forTerminal(placeText(finding.location))}: `
}

function emphasized(line: string, place: string, severity: Severity, style: TerminalStyle): string {
  if (!line.startsWith(place + severity)) return line
  const rest = line.slice(place.length + severity.length)
  return `${paint(style, 'bold', place)}${paint(style, tones[severity], severity)}${rest}`
}

function sourceLines(finding: ReportedFinding, sourceLine: SourceLine, style: TerminalStyle): string[] {
  if (finding.location === null) return []
  const source = sourceLine(finding.location.file, finding.location.line)
  return source === null ? [] : snippet(finding.location, source, tones[finding.severity], style)
}

function viaLine(place: string, text: string, style: TerminalStyle): string {
  return dim(`from ${forTerminal(place)}: ${cut(text, 60, style)}`, style)
}

function otherPlaces(finding: ReportedFinding, style: TerminalStyle, detail: Detail): string[] {
  const { also, further } = finding
  const last = also.at(-1)
  if (last === undefined) return []
  if (detail === 'verbose') {
    const all = alsoAt(finding, place => forTerminal(placeText(place)))
    return all === null ? [] : [dim(all, style)]
  }
  const count = also.length + further
  const where = forTerminal(placeText(last))
  return [dim(count === 1 ? `and at ${where}` : `and ${count} more places down to ${where}`, style)]
}

function dim(text: string, style: TerminalStyle): string {
  return paint(style, 'dim', `    ${wrap(text, columns(style) - 6).join('\n      ')}`)
}

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
