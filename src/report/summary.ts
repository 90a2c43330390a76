import type { Evidence, Severity } from '../model.ts'
import { annotationLimit, annotationsLeftOut } from './annotations.ts'
import { isUntouched } from './headline.ts'
import { closingSection, differenceSections, openingSection } from './markdown/document.ts'
import { type FileLink, findingSections, otherWaysSection } from './markdown/findings.ts'
import { fit, type Section, utf8Bytes } from './markdown/fit.ts'
import { personSections } from './markdown/fixes.ts'
import { graphSection } from './markdown/graph.ts'
import { accessSections, words } from './markdown/table.ts'
import type { Report } from './report.ts'
import { failsOnBaseAlone } from './pull-request.ts'
import { plural } from './words.ts'
import { inCodeSpan } from './untrusted/markdown.ts'
import { shorten } from './untrusted/visible.ts'

/** GitHub takes so many bytes of summary for a step, and shows none of it beyond. */
export const summaryLimit = 1024 * 1024 - 1024

/** What the summary needs beside the report. */
export interface SummaryExtras {
  readonly limitBytes?: number
  /** Where a line of a file is shown. */
  readonly fileLink?: FileLink
  /** Whether the run writes annotations, so that the summary can say which are missing there. */
  readonly annotations?: boolean
}

/** The job summary: verdict, table, what to do, findings, graph and evidence, the least important cut first. */
export function renderSummary(report: Report, extras: SummaryExtras = {}): string {
  const note = (severity: Severity): string => (extras.annotations === true ? leftOut(report, severity) : '')
  const sections = reportSections(report, extras.fileLink ?? noLink, note)
  return fit(sections, { most: extras.limitBytes ?? summaryLimit, measure: utf8Bytes })
}

/** The sections of the long Markdown form. */
export function reportSections(
  report: Report,
  fileLink: FileLink,
  note: (severity: Severity) => string
): Section[] {
  return [
    openingSection(report),
    ...differenceSections(report),
    ...accessSections(report),
    ...findingSections(report, fileLink, note),
    ...otherWaysSection(report),
    ...(failsOnBaseAlone(report) ? [] : personSections(report)),
    ...graphSection(report),
    ...evidenceSection(report),
    ...(isUntouched(report) ? [] : [closingSection(report)])
  ]
}

function noLink(): null {
  return null
}

function leftOut(report: Report, severity: Severity): string {
  const left = annotationsLeftOut(report)[severity]
  if (left === 0) return ''
  return `GitHub shows ${annotationLimit} annotations of each kind; ${plural(left, `further ${severity}`)} ${left === 1 ? 'is' : 'are'} listed here only.`
}

/** What was asked about each image and package, and what was answered; folded. */
function evidenceSection(report: Report): Section[] {
  const images = report.images.map(image => ({ name: image.reference, evidence: image.evidence }))
  const packages = report.packages.map(entry => ({
    name: `${entry.registry} ${entry.name}`,
    evidence: entry.evidence
  }))
  const blocks = [...images, ...packages].filter(entry => entry.evidence.length > 0).map(evidenceText)
  if (blocks.length === 0) return []
  return [
    {
      name: 'pieces of evidence',
      importance: 10,
      head: '<details><summary>Evidence: what was asked, what was answered</summary>',
      blocks,
      between: '\n\n',
      tail: '\n\n</details>'
    }
  ]
}

function evidenceText({ name, evidence }: { name: string; evidence: readonly Evidence[] }): string {
  const items = evidence.map(
    ({ claim, result, detail }) => `  - ${claim}: **${result}**, ${words(shorten(detail, 500))}`
  )
  return [`- ${inCodeSpan(name)}`, ...items].join('\n')
}

/** The report as Markdown for a file: what the job summary has, without a limit. */
export function renderMarkdown(report: Report, fileLink: FileLink = () => null): string {
  const sections = reportSections(report, fileLink, () => '')
  return fit(sections, { most: Infinity, measure: text => text.length })
}
