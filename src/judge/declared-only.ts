import { workingPrefixes } from './registry-hosts.ts'
import type { Situation } from './situation.ts'

/**
 * Whether a `yes` rests on what a person states and on nothing else (specification 5.1, `require-proof`): a declared
 * grant, or a declared triple with which no login was tried.
 */
export function restsOnDeclaration({ context, decision, registry }: Situation): boolean {
  if (decision.row !== 5 || decision.verdict[0] !== 'yes') return false
  if (decision.table !== '3.3') return true
  const tried = workingPrefixes(context.hosts, registry.host)
  return !registry.names.serving.some(({ prefix }) => tried.includes(prefix))
}
