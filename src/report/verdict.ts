import type { Verdict } from '../model.ts'
import type { Listing, Report, ReportedImage } from './report.ts'

/** How many images the team gets; what a codespace can do without is counted too. */
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

/** The verdict in one sentence without a full stop; it holds the repository's name: escape it on output. */
export function headline(report: Report): string {
  const counts = countImages(report.images)
  const who = `Codespaces of ${report.repository ?? 'this repository'}`
  if (report.configurations.length === 0 && report.findings.length === 0)
    return 'There is no dev container configuration, so there is nothing to check'
  if (report.conclusion === 'pass') return passed(who, counts)
  if (counts.no > 0) return `${who} cannot pull ${share(counts.no, counts.total)}`
  if (report.conclusion === 'fail') return failed(report, who, counts)
  if (counts.unknown > 0)
    return `Nothing proves that ${lower(who)} can pull ${share(counts.unknown, counts.total)}`
  if (report.unresolved.length > 0)
    return `${who} pull ${plural(report.unresolved.length, 'image')} whose name no file gives`
  return `${who} were not checked completely`
}

function passed(who: string, counts: Counts): string {
  if (counts.total === 0) return `${who} pull no image that needs a check`
  if (counts.yes === counts.total) return `${who} can pull ${allOf(counts.total)}`
  const rest = [
    counts.no > 0 ? `${counts.no} cannot be pulled` : '',
    counts.unknown > 0 ? `${counts.unknown} could not be proven` : ''
  ]
  return `${who} can pull ${counts.yes} of ${plural(counts.total, 'image')}; ${rest.filter(text => text !== '').join(', ')}`
}

function failed(report: Report, who: string, counts: Counts): string {
  const errors = report.findings.filter(finding => finding.severity === 'error').length
  if (errors > 0) return `The check of ${lower(who)} found ${plural(errors, 'error')}`
  if (counts.unknown > 0)
    return `Nothing proves that ${lower(who)} can pull ${share(counts.unknown, counts.total)}`
  return `The check of ${lower(who)} fails`
}

function lower(who: string): string {
  return who.charAt(0).toLowerCase() + who.slice(1)
}

function allOf(total: number): string {
  return total === 1 ? 'their image' : `all ${total} images`
}

function share(part: number, total: number): string {
  return total === 1 ? 'their image' : `${part} of ${total} images`
}

/** `1 image`, `2 images`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** What was counted: findings by severity, and what was ignored. */
export function findingCounts(report: Pick<Report, 'findings' | 'ignored'>): string {
  const of = (severity: string): number =>
    report.findings.filter(finding => finding.severity === severity).length
  const counts = [
    plural(of('error'), 'error'),
    plural(of('warning'), 'warning'),
    plural(of('notice'), 'notice'),
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
