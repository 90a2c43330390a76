import { severities, type Severity } from '../model.ts'
import { rulesPage } from '../rules/links.ts'
import { type Action, byPerson, forImages, type Step, type Task, unnamedImages } from './by-person.ts'
import { belowHeadline, checkedNothing, headline, isUntouched, nothingChecked } from './headline.ts'
import { joinedPatch } from './markdown/fixes.ts'
import { type NextStep, untoldStep } from './next-step.ts'
import { heaviestFirst } from './order.ts'
import { partlyRead } from './words.ts'
import { aboutPullRequest } from './pull-request.ts'
import type { Report, ReportedFinding, SourceLine } from './report.ts'
import { countFindings, finality, plural, withoutRepeat } from './words.ts'
import { type Detail, findingLines } from './text/finding.ts'
import { hanging, sentence, toDo } from './text/fix.ts'
import { columns, paint, type TerminalStyle, type Tone, wrap } from './text/layout.ts'
import { accessTable, evidenceLines } from './text/table.ts'

/** What the terminal form needs beside the report. */
export interface TextExtras {
  readonly style: TerminalStyle
  readonly sourceLine: SourceLine
  /** How much is printed; absent: `normal`. */
  readonly detail?: Detail
  /** From which severity on a finding fails the check; absent: errors. */
  readonly failOn?: Severity | 'never'
}

function reaches(severity: Severity, failOn: TextExtras['failOn'] = 'error'): boolean {
  return failOn !== 'never' && severities.indexOf(severity) <= severities.indexOf(failOn)
}

const signs = { pass: '✓', fail: '✗', incomplete: '?' } as const
const tones: Readonly<Record<Report['conclusion'], Tone>> = {
  pass: 'green',
  fail: 'red',
  incomplete: 'yellow'
}

/**
 * The report for a terminal. `quiet`: the verdict, the errors, and what else fails the check. `normal`: the verdict, the table, and each finding with its
 * first fix. `verbose`: also every other way, the notes, what to send to whom, and the evidence.
 */
export function renderText(report: Report, extras: TextExtras): string {
  const { style, detail = 'normal' } = extras
  if (isUntouched(report)) return `${verdictLines(report, style).join('\n')}\n`
  const findings = heaviestFirst(report.findings).filter(
    ({ severity }) => detail !== 'quiet' || severity === 'error' || reaches(severity, extras.failOn)
  )
  const parts = [
    [...verdictLines(report, style), ...(detail === 'quiet' ? [] : untoldLines(report, style))],
    ...(detail === 'quiet' ? [] : [[...accessTable(report, style), ...partlyReadLines(report, style)]]),
    ...findings.map(finding => findingLines(finding, report, { ...extras, detail })),
    ...(detail === 'verbose' ? [personLines(report, style), evidenceLines(report, style)] : []),
    ...(detail === 'quiet' ? [] : [closingLines(report, findings, { ...extras, detail })])
  ].filter(lines => lines.length > 0)
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`
}

function untoldLines(report: Report, style: TerminalStyle): string[] {
  const next = untoldStep(report)
  return next === null ? [] : nextLines(next, style)
}

/** What to do next, with who can, if not everyone, and its page. */
export function nextLines({ text, who, url }: NextStep, style: TerminalStyle): string[] {
  const people = who === null || who === 'anyone with write access' ? '' : ` (${who})`
  return [
    ...hanging('  Next: ', text + people, style),
    ...(url === undefined ? [] : hanging('        ', url, style))
  ]
}

/** The verdict in a line of its own, and what a reader must know of it. */
export function verdictLines(report: Report, style: TerminalStyle): string[] {
  const said = [`${headline(report)}.`, ...aboutPullRequest(report)].join(' ')
  const words = `${report.conclusion}: ${sentence(said, style)}`
  const isEmpty = report.conclusion === 'pass' && checkedNothing(report)
  const sign = isEmpty ? '! ' : style.unicode ? `${signs[report.conclusion]} ` : ''
  return [
    ...wrap(sign + words, columns(style)).map(line =>
      paint(style, 'bold', paint(style, isEmpty ? 'yellow' : tones[report.conclusion], line))
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

const mostSteps = 100

/**
 * What to send to each person: every task once, with all that is needed to carry it out. Nothing is printed where there is
 * one thing to do alone, or where the reader can do each where it stands at its finding.
 */
export function personLines(report: Pick<Report, 'findings'>, style: TerminalStyle): string[] {
  if (report.findings.length < 2) return []
  const persons = byPerson(report)
  const all = persons.flatMap(({ tasks }) => tasks)
  const count = all.reduce((sum, { steps, more }) => sum + steps.length + more.length, 0)
  const concerns = all.some(({ fix, steps }) => fix.who !== 'anyone with write access' || steps.length > 1)
  if (count < 2 || !concerns) return []
  const parts = persons.map(({ who, tasks }) => [
    paint(style, 'bold', who.charAt(0).toUpperCase() + who.slice(1)),
    ...tasks.flatMap((task, index) => taskLines(task, index + 1, style))
  ])
  return ['What to send to whom:', ...parts.flatMap(lines => ['', ...lines])]
}

function taskLines(task: Task, number: number, style: TerminalStyle): string[] {
  const mark = `  ${number}. `
  return [
    ...actionLines(task, mark, style),
    ...task.more.flatMap(action =>
      actionLines(action, `${' '.repeat(mark.length)}${action.fix.relation}: `, style)
    )
  ]
}

function actionLines({ fix, steps }: Action, mark: string, style: TerminalStyle): string[] {
  const indent = ' '.repeat(mark.length)
  const text = fix.text + finality(fix)
  const [first, ...alike] = steps
  if (alike.length === 0)
    return [
      ...hanging(mark, text + forImages(unnamedImages(first), asItIs), style),
      ...toDo(withoutRepeat(fix), indent, style)
    ]
  return [
    ...hanging(mark, `${text} The same for each of ${steps.length} images:`, style),
    ...severalLines(steps, indent, style)
  ]
}

/** Each image with its page, and then the commands and texts of all, to be copied at once. */
function severalLines(steps: readonly Step[], indent: string, style: TerminalStyle): string[] {
  const shown = steps.slice(0, mostSteps)
  const rest = steps.length - shown.length
  const commands = shown.flatMap(({ fix }) => fix.command ?? [])
  const patches = shown.flatMap(({ fix }) => fix.patch ?? [])
  return [
    ...shown.flatMap(step => stepLines(step, indent, style)),
    ...(rest > 0 ? [`${indent}- and ${rest} further, which the JSON report names`] : []),
    ...toDo(
      {
        ...(commands.length === 0 ? {} : { command: commands.join('\n') }),
        ...(patches.length === 0 ? {} : { patch: joinedPatch(patches) })
      },
      indent,
      style
    )
  ]
}

function stepLines({ fix, images }: Step, indent: string, style: TerminalStyle): string[] {
  const name = images.length === 0 ? fix.text : images.join(', ')
  return [
    ...hanging(`${indent}- `, name, style),
    ...toDo(fix.url === undefined ? {} : { url: fix.url }, `${indent}  `, style)
  ]
}

function asItIs(image: string): string {
  return image
}
