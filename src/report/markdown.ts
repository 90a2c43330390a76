import { fit } from './markdown/fit.ts'
import type { FileLink } from './markdown/findings.ts'
import type { Report } from './report.ts'
import { reportSections } from './summary.ts'

/** The report as Markdown for a file: what the job summary has, without a limit. */
export function renderMarkdown(report: Report, fileLink: FileLink = () => null): string {
  const sections = reportSections(report, fileLink, () => '')
  return fit(sections, { most: Infinity, measure: text => text.length })
}
