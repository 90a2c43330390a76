import type { Severity } from '../model.ts'
import type { Listing, Report } from './report.ts'

/** `1 image`, `2 images`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How many findings of a severity there are. */
export function countFindings(report: Pick<Report, 'findings'>, severity: Severity): number {
  return report.findings.filter(finding => finding.severity === severity).length
}

/** What was counted: findings by severity, and what was ignored. */
export function findingCounts(report: Pick<Report, 'findings' | 'ignored'>): string {
  const counts = [
    plural(countFindings(report, 'error'), 'error'),
    plural(countFindings(report, 'warning'), 'warning'),
    plural(countFindings(report, 'notice'), 'notice'),
    ...(report.ignored > 0 ? [`${report.ignored} ignored`] : [])
  ]
  return counts.join(', ')
}

/** What was looked at: `4 images, 1 unresolved in 2 configurations`. */
export function imageCounts(report: Report | Listing): string {
  const counts = [
    plural(report.images.length, 'image'),
    ...(report.packages.length > 0 ? [plural(report.packages.length, 'package')] : []),
    ...(report.unresolved.length > 0 ? [`${report.unresolved.length} unresolved`] : [])
  ]
  return `${counts.join(', ')} in ${plural(report.configurations.length, 'configuration')}`
}
