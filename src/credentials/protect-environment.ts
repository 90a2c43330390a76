import type { Environment, Variables } from '../environment.ts'
import type { Redactor } from './redactor.ts'

/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy']

/** Makes every secret that the environment holds secret, before any of them is used. */
export async function protectEnvironment(
  redactor: Redactor,
  { tokens, codespaceToken, triples }: Environment,
  variables: Variables
): Promise<void> {
  for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
    redactor.protect(token)
  const addresses = proxyVariables.flatMap(name => variables[name] || [])
  if (triples.length === 0 && addresses.length === 0) return
  const { protectLogins } = await import('./protect-logins.ts')
  protectLogins(redactor, triples, addresses)
}
