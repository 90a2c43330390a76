import type { Environment } from '../environment.ts'
import type { PullToken } from './asking.ts'
import { tokenClaim } from './token-claim.ts'

/**
 * The tokens that are tried at GitHub's container registry, in that order: that of the codespace first, whatever token
 * the run was told to ask GitHub's API with, since it alone proves what codespaces get.
 */
export function pullTokens(environment: Environment, repository: string | null): readonly PullToken[] {
  const { tokens, codespaceToken } = environment
  const claimed = [codespaceToken, tokens.token].flatMap(token =>
    token === null ? [] : [{ claim: tokenClaim(environment, repository, token), token }]
  )
  const given = claimed.filter(
    ({ claim, token }) => token === tokens.token || claim === 'codespace-token-pull'
  )
  const other = { claim: 'other-token-pull', token: tokens.packagesToken } as const
  const all = other.token === null ? given : [...given, { ...other, token: other.token }]
  return all.filter(({ token }, index) => all.findIndex(one => one.token === token) === index)
}
