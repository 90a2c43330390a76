import type { Environment } from '../environment.ts'
import { tokenKind } from '../github/token.ts'
import type { TokenLook } from './facts.ts'

/**
 * What a pull with the run's token proves (specification 3.1): only the default token of a run of `repository` itself,
 * or the token that a codespace of it was given, says anything about access. A person's token never does.
 */
export function tokenClaim(environment: Environment, repository: string | null): TokenLook['claim'] {
  const { whereabouts, tokens } = environment
  const kind = tokens.token === null ? 'unknown' : tokenKind(tokens.token)
  if (whereabouts.kind === 'terminal' || !sameName(whereabouts.repository, repository))
    return 'other-token-pull'
  if (whereabouts.kind === 'actions')
    return kind === 'installation' || kind === 'unknown' ? 'repository-token-pull' : 'other-token-pull'
  return whereabouts.ownToken && (kind === 'user-to-server' || kind === 'installation' || kind === 'unknown')
    ? 'codespace-token-pull'
    : 'other-token-pull'
}

function sameName(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left.toLowerCase() === right.toLowerCase()
}
