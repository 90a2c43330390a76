import type { Access, Audience, Severity } from '../model.ts'
import { catalogue, type RuleId } from '../rules/catalogue.ts'

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
