import type { Environment, Variables } from '../environment.ts'
import type { Redactor } from './redactor.ts'
import { shownServer } from './shown-server.ts'

/** Addresses of the environment in which a login may stand. */
const proxyVariables = ['HTTPS_PROXY', 'HTTP_PROXY', 'https_proxy', 'http_proxy']

/** Makes every secret that the environment holds secret, before any of them is used (specification 6.3). */
export function protectEnvironment(
  redactor: Redactor,
  { tokens, codespaceToken, triples }: Environment,
  variables: Variables
): void {
  for (const token of [tokens.token, codespaceToken, tokens.secretsToken, tokens.packagesToken])
    redactor.protect(token)
  for (const { server, user, password } of triples) {
    for (const secret of secretsOfAddress(server ?? '')) redactor.protect(secret)
    if (server !== null && shownServer(server) === null) redactor.protect(server)
    redactor.protect(password)
    if (password !== null) redactor.protectLogin(user ?? '', password)
  }
  for (const name of proxyVariables)
    for (const secret of secretsOfAddress(variables[name] ?? '')) redactor.protect(secret)
}

/** The password of an address, as it is written and as it is meant, and the values of its query. */
function secretsOfAddress(address: string): string[] {
  const [, login = '', query = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:([^/?#]*)@)?[^?#]*\??([^#]*)/i.exec(address) ?? []
  const password = login.slice(login.indexOf(':') + 1)
  const values = [...new URLSearchParams(query).values()]
  return [password, decoded(password), ...values].filter(secret => secret !== '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
