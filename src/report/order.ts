import { type Access, type Mention, type Place, severities, type Verdict } from '../model.ts'
import type { Listing, Report, ReportedFinding } from './report.ts'

const weight: Readonly<Record<Verdict, number>> = { no: 0, unknown: 1, yes: 2 }

/** The worst verdict that counts for whether a row needs a reader: of all audiences that there are. */
export function worst(access: Access): Verdict {
  const verdicts = [access.team, access.prebuild, access.outside ?? 'yes'] as const
  return verdicts.reduce((left, right) => (weight[right] < weight[left] ? right : left))
}

/** Images with the worst news first, those that a codespace needs before the others, then in the report's order. */
export function worstFirst<T extends { readonly access: Access; readonly required: boolean }>(
  rows: readonly T[]
): T[] {
  const verdicts = ({ access }: T): number =>
    weight[access.team] * 9 + weight[access.prebuild] * 3 + weight[worst(access)]
  const rank = (row: T): number => verdicts(row) * 2 + (row.required ? 0 : 1)
  return [...rows].sort((left, right) => rank(left) - rank(right))
}

/**
 * Findings with the heaviest first, otherwise in the report's order: by severity, and of the errors those that concern
 * the team before those that concern people from outside alone.
 */
export function heaviestFirst<T extends Weighed>(rows: readonly T[]): T[] {
  return [...rows].sort((left, right) => weightOf(left) - weightOf(right))
}

type Weighed = Pick<ReportedFinding, 'severity' | 'rule'>

/** The less, the heavier. */
export function weightOf({ severity, rule }: Weighed): number {
  const outsideAlone = severity === 'error' && rule === 'outside-contributors-blocked'
  return severities.indexOf(severity) * 2 + (outsideAlone ? 1 : 0)
}

/** What holds mentions: a report or a listing. */
export type MentionHolder = Pick<Report | Listing, 'images' | 'packages' | 'unresolved'>

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
