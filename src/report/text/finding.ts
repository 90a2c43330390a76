import type { Severity } from '../../model.ts'
import { rulePageUrl } from '../../rules/links.ts'
import { columns, link, paint, proseColumns, wrap, type TerminalStyle, type Tone } from '../../terminal.ts'
import { alsoAt, placeText } from '../also-at.ts'
import { viaOf, type MentionHolder } from '../mentions.ts'
import type { ReportedFinding, SourceLine } from '../report.ts'
import { forTerminal } from '../untrusted/terminal.ts'
import { shorten } from '../untrusted/visible.ts'
import { firstFixLines, fixLines, hanging } from './fix.ts'
import { snippet } from './snippet.ts'
import { cut, sentence } from './words.ts'

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
