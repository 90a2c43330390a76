import type { Access, Audience, Severity, Span } from '../model.ts'
import { catalogue, type RuleId } from '../rules/catalogue.ts'
import type { Finding } from '../rules/finding.ts'

/** Orders by file, line and column; without a place comes last. */
export function byPosition(left: Span | null, right: Span | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null)
  return (
    byText(left.file, right.file) ||
    left.line - right.line ||
    left.column - right.column ||
    left.endLine - right.endLine ||
    left.endColumn - right.endColumn
  )
}

/** Orders findings by position, then by rule, image and message, so that equal states give equal reports. */
export function byFinding(left: Finding, right: Finding): number {
  return (
    byPosition(left.location, right.location) ||
    byText(left.rule, right.rule) ||
    byText(left.image ?? '', right.image ?? '') ||
    byText(left.message, right.message)
  )
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function byText(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

/**
 * How much a finding weighs that explains an access: `error` when an audience that the user names will
 * not get the image, `warning` when only others will not or when it is not proven; notices of the catalogue stay notices
 * unless someone is left without the image.
 */
export function severityFor(rule: RuleId, access: Access, audiences: readonly Audience[]): Severity {
  const ordinary = catalogue[rule].severity
  if (audiences.some(audience => blocks(access, audience))) return 'error'
  if (access.team === 'no' || access.prebuild === 'no') return 'warning'
  return ordinary === 'error' ? 'warning' : ordinary
}

/** The finding that explains why the team is blocked also explains it for people outside; otherwise they have a rule of their own. */
function blocks(access: Access, audience: Audience): boolean {
  if (access[audience] !== 'no') return false
  return audience !== 'outside' || access.team === 'no'
}
