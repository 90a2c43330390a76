import { severities } from '../model.ts'
import { type Finding } from '../rules/finding.ts'
import { reachesThreshold } from './conclusion.ts'
import type { Judgement, Policy } from './types.ts'

/** The base commit of a pull request, judged by the facts of the head. */
export interface OnBase {
  readonly judgement: Judgement
  /** The full forms of the images that both commits name, by the same digests: of these the facts tell for both. */
  readonly images: ReadonlySet<string>
  /** The texts whose value no file of the base gives. */
  readonly unresolved: ReadonlySet<string>
}

/**
 * Whether a finding holds for the base commit as well, and weighs as much there. About images: the same rule is raised
 * there for each of them, wherever it stands. About anything else: the same is said there of the same subject.
 */
export function holdsOnBase(found: Finding, { judgement, images }: OnBase): boolean {
  const same = judgement.findings.filter(
    ({ rule, severity }) =>
      rule === found.rule && severities.indexOf(severity) <= severities.indexOf(found.severity)
  )
  if (found.images.length === 0)
    return same.some(
      ({ fingerprint, message }) => fingerprint === found.fingerprint && message === found.message
    )
  const there = new Set(same.flatMap(one => one.images))
  return found.images.every(image => images.has(image) && there.has(image))
}

/** The finding as `new-only` weighs it: what the base commit has too is a notice. */
export function weighedAgainst(found: Finding, base: OnBase): Finding {
  if (found.severity === 'notice' || !holdsOnBase(found, base)) return found
  const note = 'The same holds for the base commit of this pull request, so it weighs a notice (`new-only`).'
  return { ...found, severity: 'notice', notes: [...found.notes, note] }
}

/** Whether all that keeps the check from passing holds for the base commit as well; `null` where it passes. */
export function isSameOnBase(
  { conclusion, reason, findings }: Judgement,
  base: OnBase,
  policy: Policy
): boolean | null {
  const areThere = (images: readonly string[]): boolean => images.every(image => base.images.has(image))
  if (conclusion === 'pass') return null
  switch (reason.kind) {
    case 'findings':
      return findings.filter(one => reachesThreshold(policy, one)).every(one => holdsOnBase(one, base))
    case 'missing-proof':
      return areThere(reason.images)
    case 'open':
      return (
        areThere(reason.images) &&
        reason.limits.length === 0 &&
        reason.unresolved.every(text => base.unresolved.has(text))
      )
    default:
      return false
  }
}
