import type { Severity } from '../model.ts'
import { annotationLimit, annotationsLeftOut } from './annotations.ts'
import { isUntouched } from './headline.ts'
import { differenceSections } from './markdown/difference.ts'
import { evidenceSection } from './markdown/evidence.ts'
import { findingSections, otherWaysSection, type FileLink } from './markdown/findings.ts'
import { fit, utf8Bytes, type Section } from './markdown/fit.ts'
import { personSections } from './markdown/fixes.ts'
import { graphSection } from './markdown/graph.ts'
import { closingSection, openingSection } from './markdown/opening.ts'
import { accessSections } from './markdown/table.ts'
import type { Report } from './report.ts'
import { plural } from './verdict.ts'

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
    ...personSections(report),
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
