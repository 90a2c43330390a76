import { rulesPage } from '../rules/links.ts'
import { columns, paint, wrap, type TerminalStyle, type Tone } from '../terminal.ts'
import { belowHeadline, headline, isUntouched, nothingChecked } from './headline.ts'
import { heaviestFirst } from './order.ts'
import { partlyRead } from './partly-read.ts'
import { aboutPullRequest } from './pull-request-words.ts'
import type { Report, ReportedFinding, SourceLine } from './report.ts'
import { evidenceLines } from './text/evidence.ts'
import { findingLines, type Detail } from './text/finding.ts'
import { hanging } from './text/fix.ts'
import { personLines } from './text/person.ts'
import { accessTable } from './text/table.ts'
import { sentence } from './text/words.ts'
import { countFindings, plural } from './verdict.ts'

/** What the terminal form needs beside the report. */
export interface TextExtras {
  readonly style: TerminalStyle
  readonly sourceLine: SourceLine
  /** How much is printed; absent: `normal`. */
  readonly detail?: Detail
}

const signs = { pass: '✓', fail: '✗', incomplete: '?' } as const
const tones: Readonly<Record<Report['conclusion'], Tone>> = {
  pass: 'green',
  fail: 'red',
  incomplete: 'yellow'
}

/**
 * The report for a terminal. `quiet`: the verdict and the errors. `normal`: the verdict, the table, and each finding with its
 * first fix. `verbose`: also every other way, the notes, what to send to whom, and the evidence.
 */
export function renderText(report: Report, extras: TextExtras): string {
  const { style, detail = 'normal' } = extras
  if (isUntouched(report)) return `${verdictLines(report, style).join('\n')}\n`
  const findings = heaviestFirst(report.findings).filter(
    ({ severity }) => detail !== 'quiet' || severity === 'error'
  )
  const parts = [
    verdictLines(report, style),
    ...(detail === 'quiet' ? [] : [[...accessTable(report, style), ...partlyReadLines(report, style)]]),
    ...findings.map(finding => findingLines(finding, report, { ...extras, detail })),
    ...(detail === 'verbose' ? [personLines(report, style), evidenceLines(report, style)] : []),
    ...(detail === 'quiet' ? [] : [closingLines(report, findings, { ...extras, detail })])
  ].filter(lines => lines.length > 0)
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** The verdict in a line of its own, and what a reader must know of it. */
export function verdictLines(report: Report, style: TerminalStyle): string[] {
  const said = [`${headline(report)}.`, ...aboutPullRequest(report)].join(' ')
  const words = `${report.conclusion}: ${sentence(said, style)}`
  const sign = style.unicode ? `${signs[report.conclusion]} ` : ''
  return [
    ...wrap(sign + words, columns(style)).map(line =>
      paint(style, 'bold', paint(style, tones[report.conclusion], line))
    ),
    ...belowHeadline(report).flatMap(below => hanging('  ', below, style))
  ]
}

function partlyReadLines(report: Report, style: TerminalStyle): string[] {
  const names = partlyRead(report, path => path)
  return names === null ? [] : hanging('  ', `Not checked completely, see the errors: ${names}`, style)
}

function closingLines(
  report: Report,
  findings: readonly ReportedFinding[],
  { style, detail }: TextExtras
): string[] {
  const [only] = findings
  const because =
    detail !== 'verbose' && findings.length === 1 && only?.notes[0] !== undefined
      ? ` Because: ${lowered(only.notes[0])}`
      : ''
  const counts = findings.length === 0 ? '' : `${countWords(report)}.${because}`
  const unsaid = nothingChecked(report) ? [] : report.incomplete
  return [
    ...(counts === '' ? [] : hanging('', counts, style)),
    ...unsaid.flatMap(reason => hanging('Not looked at: ', reason, style)),
    ...(detail === 'verbose' && findings.length > 0
      ? [`More about each rule: codespaces-preflight explain <rule>, or ${rulesPage}`]
      : [])
  ]
}

/** `1 error, 2 notices, 3 ignored`: what there is, and nothing that there is not. */
function countWords(report: Report): string {
  const severities = ['error', 'warning', 'notice'] as const
  const counts = severities.flatMap(severity => {
    const count = countFindings(report, severity)
    return count === 0 ? [] : [plural(count, severity)]
  })
  return [...counts, ...(report.ignored > 0 ? [`${report.ignored} ignored`] : [])].join(', ')
}

/** A sentence after a colon: names keep their case. */
function lowered(text: string): string {
  return /^(?:The|It|A|An|No|There|This|Only|These|Those|People|Nobody) /.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text
}
