import { clause } from './advice.ts'
import type { Context } from './context.ts'

/** Why the names of the Codespaces secrets were not all read, as a clause. */
export function unreadReason({ facts }: Context): string {
  if (facts.run.fromFork)
    return 'the pull request comes from a fork, whose runs get no secrets, so `secrets-token` is empty by design'
  if (facts.run.byDependabot)
    return 'Dependabot started the run, and such runs get no Actions secrets, so `secrets-token` is empty by design'
  const unread = (facts.secrets?.unread ?? []).filter(({ level }) => level !== 'user')
  if (unread.length === 0) return 'no `secrets-token` was given'
  return [...new Set(unread.map(({ level, detail }) => `${level} level: ${clause(detail)}`))].join('; ')
}
