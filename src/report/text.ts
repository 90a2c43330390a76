import { rulesPage } from '../rules/links.ts'
import { columns, paint, wrap, type TerminalStyle, type Tone } from '../terminal.ts'
import { placeText } from './also-at.ts'
import { belowHeadline, headline, nothingChecked } from './headline.ts'
import { forWhat, nextStep, type NextStep } from './next-step.ts'
import { heaviestFirst } from './order.ts'
import { partlyRead } from './partly-read.ts'
import type { Report, SourceLine } from './report.ts'
import { findingLines } from './text/finding.ts'
import { evidenceLines } from './text/evidence.ts'
import { fixTeller } from './text/fix-teller.ts'
import { hanging, toDo } from './text/fix.ts'
import { personLines } from './text/person.ts'
import { accessTable } from './text/table.ts'
import { sentence } from './text/words.ts'
import { findingCounts, imageCounts, plural } from './verdict.ts'

/** What the terminal form needs beside the report. */
export interface TextExtras {
  readonly style: TerminalStyle
  readonly sourceLine: SourceLine
  /** Where a reader finds the pages of the rules: by a command, unless this says that there is no terminal. */
  readonly readOn?: 'command' | 'page'
}

const signs = { pass: '✓', fail: '✗', incomplete: '?' } as const
const tones: Readonly<Record<Report['conclusion'], Tone>> = {
  pass: 'green',
  fail: 'red',
  incomplete: 'yellow'
}

/** The report for a terminal: verdict and next step, the table, the findings, what to send to whom, the evidence, the counts. */
export function renderText(report: Report, extras: TextExtras): string {
  const { style, sourceLine } = extras
  const fixesOf = fixTeller(report, style)
  const findings = heaviestFirst(report.findings).map(finding =>
    findingLines(finding, report, sourceLine, style, fixesOf(finding))
  )
  const parts = [
    [...verdictLines(report, style), ...nextLines(report, style)],
    [...accessTable(report, style), ...partlyReadLines(report, style)],
    ...findings,
    personLines(report, style),
    evidenceLines(report, style)
  ].filter(lines => lines.length > 0)
  const length = parts.reduce((sum, lines) => sum + lines.length + 1, 0)
  const shown = [
    ...parts,
    [...closingLines(report, extras), ...(length > screen ? repeated(report, style) : [])]
  ]
  return `${shown.map(lines => lines.join('\n')).join('\n\n')}\n`
}

/** So many lines are seen at once, of a terminal that is not small. */
const screen = 60

/** The verdict and the next step where the reader of a long report ends. */
function repeated(report: Report, style: TerminalStyle): string[] {
  const next = nextStep(report)
  return ['', ...verdictLine(report, style), ...(next === null ? [] : nextWhole(next, 'above', style))]
}

function partlyReadLines(report: Report, style: TerminalStyle): string[] {
  const names = partlyRead(report, path => path)
  return names === null ? [] : hanging('  ', `Not checked completely, see the errors: ${names}`, style)
}

function verdictLines(report: Report, style: TerminalStyle): string[] {
  return [
    ...verdictLine(report, style),
    ...belowHeadline(report).flatMap(below => hanging('  ', below, style))
  ]
}

function verdictLine(report: Report, style: TerminalStyle): string[] {
  const words = `${report.conclusion}: ${sentence(headline(report), style)}.`
  const sign = style.unicode ? `${signs[report.conclusion]} ` : ''
  return wrap(sign + words, columns(style)).map(line =>
    paint(style, 'bold', paint(style, tones[report.conclusion], line))
  )
}

function nextLines(report: Report, style: TerminalStyle): string[] {
  const next = nextStep(report)
  return next === null ? [] : nextWhole(next, 'below', style)
}

function nextWhole(next: NextStep, where: 'below' | 'above', style: TerminalStyle): string[] {
  return [...nextText(next, where, style), ...toDo(next, ' '.repeat(nextMark.length), style)]
}

const nextMark = '  Next: '

function nextText(next: NextStep, where: 'below' | 'above', style: TerminalStyle): string[] {
  const who = next.who === null ? '' : ` (${next.who})`
  return hanging(nextMark, placeOf(next) + next.text + forWhat(next, image => image, where) + who, style)
}

function placeOf({ place }: NextStep): string {
  if (place === null) return ''
  return `${place.verb} ${placeText(place.span)}: `
}

const moreAboutRules = {
  command: 'codespaces-preflight explain <rule> tells more about a rule.',
  page: `More about each rule: ${rulesPage}`
} as const

function closingLines(report: Report, { style, readOn = 'command' }: TextExtras): string[] {
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
    ...(report.findings.length > 0 ? [moreAboutRules[readOn]] : [])
  ]
}
