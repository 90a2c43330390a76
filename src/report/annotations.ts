import { severities, type Fix, type Severity, type Span } from '../model.ts'
import { catalogue } from '../rules/catalogue.ts'
import { rulePageUrl } from '../rules/links.ts'
import { placeText } from './markdown/findings.ts'
import { heaviestFirst } from './order.ts'
import type { Report, ReportedFinding } from './report.ts'
import { shorten, visible } from './untrusted/visible.ts'
import { finality } from './words.ts'

/** What GitHub shows at a line. Texts hold no control character but line ends; a workflow command escapes the rest. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  /** From the root of the repository. */
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  /** Given only where the span lies on one line; GitHub refuses them otherwise. */
  readonly column?: number
  readonly endColumn?: number
}

/** GitHub keeps so many annotations of each severity for a step, and drops the rest without a word. */
export const annotationLimit = 10

/**
 * The annotations of a report: the heaviest findings first, at most ten of each severity.
 * `folder` is where the checked folder lies in the repository of the run, `.` for its root; `null`: it lies in another
 * one, and GitHub would show the annotation at a file of the same name. The text then names the place.
 */
export function annotationsOf(report: Pick<Report, 'findings'>, folder: string | null = '.'): Annotation[] {
  return severities.flatMap(severity =>
    heaviestFirst(report.findings)
      .filter(finding => finding.severity === severity)
      .slice(0, annotationLimit)
      .map(finding => annotationOf(finding, folder))
  )
}

/** How many findings of each severity have no annotation. */
export function annotationsLeftOut(report: Pick<Report, 'findings'>): Readonly<Record<Severity, number>> {
  const left = (severity: Severity): number =>
    Math.max(0, report.findings.filter(finding => finding.severity === severity).length - annotationLimit)
  return { error: left('error'), warning: left('warning'), notice: left('notice') }
}

function annotationOf(finding: ReportedFinding, folder: string | null): Annotation {
  const { location } = finding
  const { title } = catalogue[finding.rule]
  return {
    severity: finding.severity,
    title: `${capital(title)} (${finding.rule})`,
    message: messageOf(finding, folder),
    ...(location === null || folder === null ? {} : placeOf(location, folder))
  }
}

/** What is wrong, the first fix, and where to read on: GitHub shows no more without a click. */
function messageOf(finding: ReportedFinding, folder: string | null): string {
  const { location, also, further, fixes } = finding
  const start =
    location === null || folder !== null
      ? ''
      : `${placeText({ ...location, file: shorten(location.file, 500) })}: `
  const others = also.length + further
  const places = others === 0 ? '' : ` (and ${others} more ${others === 1 ? 'place' : 'places'})`
  const [first] = fixes
  return [
    visible(start + shorten(finding.message, 4_000) + places),
    ...(first === undefined ? [] : [visible(shorten(fixLine(first), 2_000))]),
    `More: ${rulePageUrl(finding.rule)}`
  ].join('\n')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function fixLine(fix: Fix): string {
  const { text, url, who } = fix
  const people = who === 'anyone with write access' ? '' : ` (${who})`
  return `Fix${people}: ${text}${finality(fix)}${url === undefined ? '' : ` ${url}`}`
}

function placeOf(span: Span, folder: string): Omit<Annotation, 'severity' | 'title' | 'message'> {
  const inOneLine = span.line === span.endLine
  return {
    file: visible(fileInCheckout(span.file, folder)),
    line: span.line,
    endLine: span.endLine,
    ...(inOneLine ? { column: span.column, endColumn: span.endColumn } : {})
  }
}

/** A file of the checked folder as a path from the checkout's root. */
export function fileInCheckout(file: string, folder: string): string {
  const prefix = folder
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .replace(/\/+$/, '')
  return prefix === '' || prefix === '.' ? file : `${prefix}/${file}`
}
