import type { Environment } from '../environment.ts'
import { tokenKind } from '../github/token.ts'
import type { TokenLook } from './facts.ts'

/**
 * What a pull with a token of the environment proves: only the default token of a run of `repository`
 * itself, or the token that a codespace of it was given, says anything about access. A person's token never does.
 */
export function tokenClaim(
  { whereabouts, codespaceToken }: Environment,
  repository: string | null,
  token: string
): TokenLook['claim'] {
  const kind = tokenKind(token)
  if (whereabouts.kind === 'terminal' || !sameName(whereabouts.repository, repository))
    return 'other-token-pull'
  if (whereabouts.kind === 'actions')
    return kind === 'installation' || kind === 'unknown' ? 'repository-token-pull' : 'other-token-pull'
  const ofApp = kind === 'user-to-server' || kind === 'installation' || kind === 'unknown'
  return ofApp && token === codespaceToken ? 'codespace-token-pull' : 'other-token-pull'
}

function sameName(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left.toLowerCase() === right.toLowerCase()
}
