import { columns, paint, wrap, type TerminalStyle, type Tone } from '../terminal.ts'
import { belowHeadline, headline, nothingChecked } from './headline.ts'
import { nextStep, type NextStep } from './next-step.ts'
import { heaviestFirst } from './order.ts'
import type { Report, SourceLine } from './report.ts'
import { findingLines } from './text/finding.ts'
import { hanging, toDo } from './text/fix.ts'
import { personLines } from './text/person.ts'
import { accessTable } from './text/table.ts'
import { sentence } from './text/words.ts'
import { findingCounts, imageCounts, plural } from './verdict.ts'

/** What the terminal form needs beside the report. */
export interface TextExtras {
  readonly style: TerminalStyle
  readonly sourceLine: SourceLine
}

const signs = { pass: '✓', fail: '✗', incomplete: '?' } as const
const tones: Readonly<Record<Report['conclusion'], Tone>> = {
  pass: 'green',
  fail: 'red',
  incomplete: 'yellow'
}

/** The report for a terminal: verdict and next step, the table, the findings, what to send to whom, the counts. */
export function renderText(report: Report, extras: TextExtras): string {
  const { style, sourceLine } = extras
  const findings = heaviestFirst(report.findings).map(finding =>
    findingLines(finding, report, sourceLine, style)
  )
  const parts = [
    [...verdictLines(report, style), ...nextLines(report, style)],
    accessTable(report, style),
    ...findings,
    personLines(report, style),
    closingLines(report, style)
  ]
  const shown = parts.filter(lines => lines.length > 0)
  return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function verdictLines(report: Report, style: TerminalStyle): string[] {
  const words = `${report.conclusion}: ${sentence(headline(report), style)}.`
  const sign = style.unicode ? `${signs[report.conclusion]} ` : ''
  return [
    ...wrap(sign + words, columns(style)).map(line =>
      paint(style, 'bold', paint(style, tones[report.conclusion], line))
    ),
    ...belowHeadline(report).flatMap(below => hanging('  ', below, style))
  ]
}

function nextLines(report: Report, style: TerminalStyle): string[] {
  const next = nextStep(report)
  if (next === null) return []
  const mark = '  Next: '
  const alike = next.alike === 0 ? '' : ` The same for ${plural(next.alike, 'further image')}, see below.`
  const who = next.who === null ? '' : ` (${next.who})`
  const text = placeOf(next) + next.text + alike + who
  return [...hanging(mark, text, style), ...toDo(next, ' '.repeat(mark.length), style)]
}

function placeOf({ place }: NextStep): string {
  if (place === null) return ''
  const { file, line, column } = place.span
  return `${place.verb} ${file}:${line}:${column}: `
}

function closingLines(report: Report, style: TerminalStyle): string[] {
  const asked = Object.values(report.requests).reduce((sum, count) => sum + count, 0)
  const hosts = Object.keys(report.requests).length
  const unsaid = nothingChecked(report) ? [] : report.incomplete
  const counts = [
    imageCounts(report),
    findingCounts(report),
    ...(asked > 0 ? [`${plural(asked, 'request')} to ${plural(hosts, 'host')}`] : [])
  ]
  return [
    ...wrap(`${counts.join('; ')}.`, columns(style)),
    ...unsaid.flatMap(reason => hanging('Not looked at: ', reason, style)),
    ...(report.findings.length > 0 ? ['codespaces-preflight explain <rule> tells more about a rule.'] : [])
  ]
}
