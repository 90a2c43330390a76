import type { Mention, Place } from '../model.ts'
import type { Listing, ReportedFinding } from './report.ts'

/** What holds mentions: a report or a listing. */
export type MentionHolder = Pick<Listing, 'unresolved'> & {
  readonly images: readonly Pick<Listing['images'][number], 'reference' | 'uses'>[]
  readonly packages: readonly Pick<Listing['packages'][number], 'uses'>[]
}

type ReportedMention = Pick<Mention, 'file' | 'line' | 'column' | 'written' | 'via'>

/** The mention at which a finding points: the same place, and the finding's image where it names one; `null`: none. */
export function mentionOf(
  report: MentionHolder,
  finding: Pick<ReportedFinding, 'location' | 'image'>
): ReportedMention | null {
  const { location } = finding
  if (location === null) return null
  const images = report.images.filter(image => finding.image === null || image.reference === finding.image)
  const mentions: readonly ReportedMention[] = [
    ...images.flatMap(image => image.uses),
    ...report.unresolved,
    ...report.packages.flatMap(entry => entry.uses)
  ]
  const same = (mention: ReportedMention): boolean =>
    mention.file === location.file && mention.line === location.line && mention.column === location.column
  return mentions.find(same) ?? null
}

/** The places that led to where a finding points, outermost first. */
export function viaOf(
  report: MentionHolder,
  finding: Pick<ReportedFinding, 'location' | 'image'>
): readonly Place[] {
  return mentionOf(report, finding)?.via ?? []
}
