import type { Severity, Verdict } from '../model.ts'
import type { Listing, Report, ReportedImage } from './report.ts'

/** How many images the team gets. */
export interface Counts {
  readonly total: number
  readonly yes: number
  readonly no: number
  readonly unknown: number
}

/** Counts images by the team's verdict. */
export function countImages(images: readonly Pick<ReportedImage, 'access'>[]): Counts {
  const of = (verdict: Verdict): number => images.filter(image => image.access.team === verdict).length
  return { total: images.length, yes: of('yes'), no: of('no'), unknown: of('unknown') }
}

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
